package org.ribalta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody is called a mentor or a mentee by a fixed text: companies name the two roles themselves
 * (S66).
 */
class RoleWordsTest {
  private static final Pattern ROLE = Pattern.compile("(?i)\\bment(or|ee)s?\\b");
  private static final Pattern PLACES = Pattern.compile("\\$?\\{\\w+}");

  /** Where a company is asked for its names, and the names for those who gave none. */
  private static final List<String> MAY =
      List.of(
          "side.mentor", "side.mentee", "labels.help", "labels.mentorHint", "labels.menteeHint");

  // Fails when a text of the pages calls somebody a mentor.
  @Test
  void noTextOfThePagesNamesARole() throws IOException {
    for (String language : List.of("it", "en")) {
      Map<String, Map<String, String>> texts = new TreeMap<>(Catalogue.of(language).texts());
      texts.keySet().removeAll(MAY);
      assertThat(texts)
          .allSatisfy((key, forms) -> assertThat(forms.values()).noneMatch(RoleWordsTest::names));
    }
  }

  // Fails when a mail, a page of the server or a text to paste does.
  @Test
  void noMailAndNoTextOfTheServerDoes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/ribalta"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            Files.readString(file).replaceAll("\"[\\w.]+\":", "").replaceAll("side \\w+", "");
        assertThat(names(text)).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void seesTheWordsButNotThePlacesForThem() {
    assertThat(names("Trova il tuo mentor")).isTrue();
    assertThat(names("Two mentees wait")).isTrue();
    assertThat(names("Come {mentor} e come ${mentee}, con reverse mentoring")).isFalse();
  }

  private static boolean names(String text) {
    return ROLE.matcher(PLACES.matcher(text).replaceAll("")).find();
  }
}
