package org.ribalta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

class SettingsDocumentationTest {
  private final Map<String, Text> settings = SettingsDocumentation.read();

  /** Mutation: take a setting, or its comment, out of one of the two files. */
  @Test
  void describesEachSettingInBothLanguages() {
    assertThat(settings).hasSizeGreaterThan(10);
    assertThat(settings.keySet())
        .containsExactlyInAnyOrderElementsOf(SettingsDocumentation.italian().stringPropertyNames());
  }

  /** Mutation: copy the English words. */
  @Test
  void saysItInEachLanguagesOwnWords() {
    assertThat(settings.values())
        .allSatisfy(words -> assertThat(words.in(Language.IT)).isNotEqualTo(words.in(Language.EN)));
    assertThat(settings.get("ribalta.smtp.url").in(Language.IT))
        .startsWith("Il server di posta: smtp://host")
        .contains("caratteri speciali");
    assertThat(settings.get("ribalta.db.password").in(Language.EN))
        .isEqualTo("The password of ribalta.db.user.");
  }
}
