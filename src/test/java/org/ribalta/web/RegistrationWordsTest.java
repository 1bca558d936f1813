package org.ribalta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.lti.registration.RegistrationRefusal;

/** The pages of a registration by link. */
class RegistrationWordsTest {
  // Fails when a page is written in one language only.
  @Test
  void languagesSayTheSame() throws Exception {
    assertThat(words("en").stringPropertyNames()).isEqualTo(words("it").stringPropertyNames());
  }

  // Fails when a check is added that no page explains.
  @ParameterizedTest
  @EnumSource
  void everyRefusalIsExplained(RegistrationRefusal reason) throws Exception {
    assertThat(words("it").getProperty("what." + reason.name())).isNotBlank();
  }

  private static Properties words(String language) throws Exception {
    Properties words = new Properties();
    Path file =
        Path.of("src/main/resources/org/ribalta/lms/registration_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
