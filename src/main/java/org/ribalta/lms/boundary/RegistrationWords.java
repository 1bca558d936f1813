package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import org.ribalta.lti.registration.RegistrationRefusal;
import org.ribalta.platform.page.PageWords;
import org.ribalta.shared.Language;

/** What the pages of a registration say, in the browser's language. */
record RegistrationWords(PageWords words) {

  static RegistrationWords of(HttpHeaders headers) {
    return new RegistrationWords(
        PageWords.of("org.ribalta.lms.registration", headers.getAcceptableLanguages()));
  }

  Language language() {
    return words.language();
  }

  /** As plain text. */
  String text(String key) {
    return words.text(key);
  }

  /** As HTML. */
  String html(String key) {
    return words.html(key);
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
