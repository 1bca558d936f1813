package org.ribalta.desk.boundary;

import static java.util.Objects.requireNonNull;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;

/**
 * A customer as somebody typed it.
 *
 * @param locale a BCP 47 language tag; English if it is left out
 */
record TenantForm(@Nullable String name, @Nullable String locale) {
  private static final int LONGEST_NAME = 200;

  /** What may be stored. */
  record Checked(String name, String locale) {}

  /**
   * Checks what was sent.
   *
   * @throws Refused {@code invalid}
   */
  static Checked check(@Nullable TenantForm sent) {
    TenantForm form = Checks.body(sent);
    new Checks().text(form.name(), "/name", LONGEST_NAME).done();
    return new Checked(requireNonNull(form.name()).strip(), languageTag(form.locale()));
  }

  private static String languageTag(@Nullable String locale) {
    try {
      return new Locale.Builder()
          .setLanguageTag(locale == null ? "en" : locale)
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw Refused.invalid("/locale", "language-tag", "Write a language tag, e.g. \"it\".");
    }
  }
}
