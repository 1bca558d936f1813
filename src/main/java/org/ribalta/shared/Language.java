package org.ribalta.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Ribalta speaks to people. */
public enum Language {
  IT,
  EN;

  /**
   * The first language that both the reader and Ribalta know; English if there is none.
   *
   * @param preferred what the reader prefers, best first (RFC 9110 §12.5.4)
   */
  public static Language of(List<Locale> preferred) {
    return preferred.stream()
        .map(Language::spoken)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(EN);
  }

  private static Optional<Language> spoken(Locale locale) {
    return Arrays.stream(values())
        .filter(language -> language.name().equalsIgnoreCase(locale.getLanguage()))
        .findFirst();
  }
}
