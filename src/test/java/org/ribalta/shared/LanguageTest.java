package org.ribalta.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
  // Fails if the tag is compared with its region.
  @Test
  void speaksTheLanguageOfAnyRegion() {
    assertThat(Language.of(List.of(Locale.forLanguageTag("it-CH")))).isEqualTo(Language.IT);
  }

  @Test
  void takesTheFirstLanguageItKnows() {
    List<Locale> preferred = List.of(Locale.GERMAN, Locale.ITALIAN, Locale.ENGLISH);
    assertThat(Language.of(preferred)).isEqualTo(Language.IT);
  }

  @Test
  void speaksEnglishToEverybodyElse() {
    assertThat(Language.of(List.of(Locale.GERMAN, Locale.ROOT))).isEqualTo(Language.EN);
    assertThat(Language.of(List.of())).isEqualTo(Language.EN);
  }

  // Fails if a text may lack a language: the build is what finds a missing translation.
  @Test
  void refusesATextThatLacksALanguage() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Text("ciao", null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Text(" ", "hello"));
  }
}
