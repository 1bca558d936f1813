package org.ribalta.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.shared.Language;

/** Every mail in every language: the build fails where one is missing or asks for other values. */
class MailTemplateTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/ribalta/mail");

  static Set<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("_[a-z]{2}\\.txt$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static Map<String, String> values(MailTemplate template, String value) {
    Map<String, String> values = new HashMap<>();
    template.placeholders().forEach(name -> values.put(name, value));
    return values;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void existsInEachLanguageWithTheSamePlaceholders(String name) {
    Set<String> italian = MailTemplate.read(name, Language.IT).placeholders();
    for (Language language : Language.values()) {
      assertThat(MailTemplate.read(name, language).placeholders()).isEqualTo(italian).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void saysTheSameInBothForms(String name) {
    for (Language language : Language.values()) {
      MailTemplate template = MailTemplate.read(name, language);
      MailTemplate.Written written = template.write(values(template, "https://x.example/a"));
      assertThat(written.subject()).isNotBlank();
      assertThat(written.text()).contains("https://x.example/a").doesNotContain("${", "<p>", "](");
      assertThat(written.html())
          .contains("<html lang=\"" + language.name().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("${", "](");
      // A mail with a code is read and typed: a link in it would teach people to follow links.
      assertThat(written.html().contains("<a href=\"https://x.example/a\">"))
          .isEqualTo(!template.placeholders().contains("code"));
    }
  }

  /** Mutation: without {@code escaped} a name writes HTML into somebody's mail. */
  @Test
  void valuesAreWordsAndNotHtml() {
    MailTemplate template = MailTemplate.read("meeting-reminder", Language.IT);
    Map<String, String> values = values(template, "https://x.example");
    values.put("partner", "<img src=x onerror=alert(1)> & Co");

    MailTemplate.Written written = template.write(values);

    assertThat(written.html()).contains("&lt;img src=x").doesNotContain("<img");
    assertThat(written.text()).contains("<img src=x onerror=alert(1)> & Co");
  }

  /** Mutation: without {@code oneLine} a name adds a recipient. */
  @Test
  void valueCannotBeginALine() {
    MailTemplate template = MailTemplate.read("meeting-reminder", Language.IT);
    Map<String, String> values = values(template, "https://x.example");
    values.put("partner", "Giulia\r\nBcc: everybody@example.org\u2028x");

    MailTemplate.Written written = template.write(values);

    assertThat(written.subject()).doesNotContain("\r", "\n", "\u2028").contains("Giulia Bcc:");
    assertThat(written.text().lines()).noneMatch(line -> line.startsWith("Bcc:"));
  }

  @Test
  void linkLeadsToTheWebOrNowhere() {
    MailTemplate template = MailTemplate.read("meeting-reminder", Language.EN);
    Map<String, String> values = values(template, "https://x.example");
    values.put("activity", "javascript:alert(1)");

    assertThatThrownBy(() -> template.write(values)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void missingValueIsSaidByName() {
    MailTemplate template = MailTemplate.read("sign-in-link", Language.EN);

    assertThatThrownBy(() -> template.write(Map.of("tenant", "Acme")))
        .hasMessageMatching(".*(url|minutes).*");
  }

  @Test
  void signInLinkTakesWhatItIsGiven() {
    assertThat(MailTemplate.read("sign-in-link", Language.IT).placeholders())
        .containsExactly("minutes", "tenant", "url");
  }

  @Test
  void nothingIsReadFromElsewhere() {
    assertThatThrownBy(() -> MailTemplate.read("../lms/error", Language.EN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
