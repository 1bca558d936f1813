package org.ribalta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that stands in for a launch that failed. */
class ErrorPageTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

  // Fails when an explanation is written in one language only.
  @Test
  void languagesExplainTheSameKinds() throws IOException {
    assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("it").stringPropertyNames());
  }

  // Fails when a kind does not say what to do next.
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void everyKindSaysWhatHappenedAndWhatToDoNext(String language) throws IOException {
    Properties texts = texts(language);
    for (String kind : kinds(texts)) {
      for (String part : List.of("title", "what", "next")) {
        assertThat(texts.getProperty(kind + "." + part)).as(kind + "." + part).isNotBlank();
      }
    }
  }

  @Test
  void pageHasAPlaceForEachPart() throws IOException {
    Set<String> places =
        PLACEHOLDER
            .matcher(FrontEnd.template("page.html"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(places).containsExactlyInAnyOrder("lang", "base", "kind", "title", "what", "rest");
  }

  @Test
  void shellHasAPlaceForEachPart() throws IOException {
    Set<String> places =
        PLACEHOLDER
            .matcher(FrontEnd.template("shell.html"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(places).containsExactlyInAnyOrder("lang", "base", "title", "nonce", "launch");
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(FrontEnd.TEMPLATES.resolve("error_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> kinds(Properties texts) {
    Set<String> kinds = new TreeSet<>();
    texts.stringPropertyNames().stream()
        .filter(key -> key.contains("."))
        .forEach(key -> kinds.add(key.substring(0, key.indexOf('.'))));
    return kinds;
  }
}
