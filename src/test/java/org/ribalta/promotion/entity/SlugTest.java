package org.ribalta.promotion.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Competenze digitali 2026 | competenze-digitali-2026
          Più voci, più idee!      | piu-voci-piu-idee
          --Già    visto--         | gia-visto
          日本語                    | programme
          IA                       | programme
          """)
  void isMadeOfATitle(String title, String slug) {
    assertThat(Slug.of(title).value()).isEqualTo(slug);
  }

  @Test
  void isCutWithoutAHyphenAtItsEnd() {
    Slug slug = Slug.of("a".repeat(59) + " bcd");

    assertThat(slug.value()).isEqualTo("a".repeat(59));
    assertThat(slug.numbered(12).value()).hasSize(60).endsWith("a-12");
  }

  // Fails if the form is loosened: the address stands unescaped in pages and routes.
  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "-abc", "abc-", "a--b", "Abc", "a/b", "a.b", "a b", "è-vero"})
  void refusesWhatCannotBeTyped(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
