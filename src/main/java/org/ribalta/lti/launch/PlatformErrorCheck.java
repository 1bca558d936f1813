package org.ribalta.lti.launch;

import java.util.Optional;
import org.ribalta.lti.Parameters;

/**
 * A platform may answer the login with an error instead of a token (OIDC Core §3.1.2.6).
 *
 * <p>Only an answer to this browser's own login is quoted, so that nobody can make the tool's error
 * page say what they like.
 */
final class PlatformErrorCheck {

  private static final int MAXIMUM_LENGTH = 300;

  private PlatformErrorCheck() {}

  /** For a launch whose state holds: refuses with the platform's own words. */
  static void quote(Parameters form) {
    form.text("error").ifPresent(error -> refuse(error, form.text("error_description")));
  }

  /** For a launch whose state does not hold: refuses without quoting. */
  static void mention(Parameters form) {
    if (form.text("error").isPresent()) {
      throw new RefusedLaunch(Refusal.PLATFORM_ERROR);
    }
  }

  private static void refuse(String error, Optional<String> description) {
    String quoted = printable(error + description.map(text -> ": " + text).orElse(""));
    throw RefusedLaunch.quoting(Refusal.PLATFORM_ERROR, quoted);
  }

  /** Control characters could forge lines of a log. */
  private static String printable(String text) {
    String line = text.replaceAll("\\p{C}", " ").strip();
    return line.substring(0, Math.min(line.length(), MAXIMUM_LENGTH));
  }
}
