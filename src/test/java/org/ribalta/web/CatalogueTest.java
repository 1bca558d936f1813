package org.ribalta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static final String REFERENCE = "it";

  // Fails when a key is renamed in a module and not in the catalogue.
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void hasEveryKeyThatAModuleNames(String language) throws IOException {
    assertThat(Catalogue.of(language).keys()).containsAll(FrontEnd.keysInModules());
  }

  // Fails when the last use of a text goes and the text stays.
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void hasNoKeyThatNobodyNames(String language) throws IOException {
    assertThat(FrontEnd.keysInModules()).containsAll(Catalogue.of(language).keys());
  }

  // Fails when a page that everybody opens needs a text that only the desk brings along.
  @Test
  void pagesOutsideTheDeskNeedNoTextOfTheDesk() throws IOException {
    Set<String> named = new TreeSet<>();
    FrontEnd.modules()
        .forEach(
            (file, text) -> {
              if (!file.startsWith(FrontEnd.APP.resolve("desk"))) {
                named.addAll(FrontEnd.keysIn(text));
              }
            });

    assertThat(Catalogue.part("i18n", REFERENCE).keys()).containsAll(named);
  }

  // Fails when a text is added to one language only.
  @Test
  void languagesHaveTheSameKeys() throws IOException {
    assertThat(Catalogue.of("en").keys()).isEqualTo(Catalogue.of(REFERENCE).keys());
  }

  // Fails when a translation drops {partner} or misspells it.
  @Test
  void languagesHaveTheSamePlaceholders() throws IOException {
    Catalogue reference = Catalogue.of(REFERENCE);
    Catalogue other = Catalogue.of("en");
    for (String key : reference.keys()) {
      assertThat(other.placeholders(key)).as(key).isEqualTo(reference.placeholders(key));
    }
  }

  // Fails when a plural loses a form that Intl.PluralRules can ask for ("many" falls back to
  // "other").
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void pluralsHaveTheFormsOfTheLanguage(String language) throws IOException {
    for (Map.Entry<String, Map<String, String>> entry : Catalogue.of(language).texts().entrySet()) {
      if (entry.getValue().size() > 1) {
        assertThat(entry.getValue()).as(entry.getKey()).containsOnlyKeys("one", "other");
      }
    }
  }

  // Fails when somebody saves an empty translation to keep the build green.
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void hasNoEmptyText(String language) throws IOException {
    Catalogue.of(language)
        .texts()
        .forEach((key, forms) -> assertThat(forms.values()).as(key).noneMatch(String::isBlank));
  }

  // Fails when the page asks Italian readers to read a straight apostrophe as an accent.
  @ParameterizedTest
  @ValueSource(strings = {"it", "en"})
  void usesTypographicApostrophes(String language) throws IOException {
    Catalogue.of(language)
        .texts()
        .forEach(
            (key, forms) -> assertThat(forms.values()).as(key).noneMatch(t -> t.contains("'")));
  }

  @Test
  void seesKeysInCallsAndInTables() {
    String module =
        "import { t } from './i18n.js'; t('home.title'); const A = { X: 'side.mentor' };"
            + " post({ subject: 'lti.frameResize' });";

    assertThat(FrontEnd.keysIn(module)).isEqualTo(Set.of("home.title", "side.mentor"));
  }

  @Test
  void collectsPlaceholdersOfAllForms() throws IOException {
    Catalogue catalogue =
        Catalogue.parse("{\"a.b\": {\"one\": \"{count} in {place}\", \"other\": \"{count}\"}}");

    assertThat(catalogue.placeholders("a.b")).isEqualTo(Set.of("count", "place"));
  }

  @Test
  void refusesAKeyWrittenTwice() {
    assertThatThrownBy(() -> Catalogue.parse("{\"a.b\": \"x\", \"a.b\": \"y\"}"))
        .isInstanceOf(JsonProcessingException.class);
  }
}
