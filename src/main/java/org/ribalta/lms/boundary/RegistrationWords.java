package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ribalta.lti.registration.RegistrationRefusal;
import org.ribalta.platform.page.Html;
import org.ribalta.shared.Language;

/** What the pages of a registration say, in the browser's language. */
record RegistrationWords(Language language, ResourceBundle words) {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static RegistrationWords of(HttpHeaders headers) {
    Language language = Language.of(headers.getAcceptableLanguages());
    Locale locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
    return new RegistrationWords(
        language, ResourceBundle.getBundle("org.ribalta.lms.registration", locale, NO_FALLBACK));
  }

  /** As plain text. */
  String text(String key) {
    return words.getString(key);
  }

  /** As HTML. */
  String html(String key) {
    return Html.escaped(text(key));
  }

  /** What to do now, as HTML. */
  String next(String key) {
    return "<p><b>" + html(key) + "</b></p>";
  }

  /** What went wrong, as plain text. */
  String what(RegistrationRefusal reason) {
    return text("what." + reason.name());
  }

  /** Who can do something about it. */
  String next(RegistrationRefusal reason) {
    return next(
        switch (reason) {
          case UNREACHABLE, TIMED_OUT, PLATFORM_FAILING -> "next.later";
          case ADDRESS_NOT_ALLOWED -> "next.server";
          case CONFIGURATION_ADDRESS_UNUSABLE, REGISTRATION_TOKEN_UNUSABLE -> "next.again";
          default -> "next.platform";
        });
  }
}
