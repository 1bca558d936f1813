package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language of a page that no launch decided: Italian or English, as the browser asks. */
final class Language {
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.ITALIAN);

  private Language() {}

  static Locale of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
        .filter(SPOKEN::contains)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
