package org.ribalta.lti.registration;

import java.util.Optional;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.http.HttpAnswer;

/**
 * Reads a platform's answer to the registration request (OpenID Connect Dynamic Client Registration
 * 1.0 §3.2, §3.3). The body counts and not its media type, as with tokens: it was asked for, over
 * an address that the platform itself named.
 */
final class RegistrationReading {

  private RegistrationReading() {}

  static RegistrationResult.Registered read(PlatformConfiguration platform, HttpAnswer answer)
      throws RefusedRegistration {
    if (!answer.successful()) {
      throw refused(answer);
    }
    Claims client =
        Claims.parse(answer.body())
            .orElseThrow(() -> new RefusedRegistration(RegistrationRefusal.NOT_JSON));
    String clientId =
        client
            .text("client_id")
            .filter(id -> id.length() <= Claims.MAXIMUM_IDENTIFIER_LENGTH)
            .orElseThrow(() -> new RefusedRegistration(RegistrationRefusal.CLIENT_ID_MISSING));
    return new RegistrationResult.Registered(platform, clientId, deployment(client));
  }

  /** One that cannot be stored is as good as none: launches will tell it again. */
  private static Optional<String> deployment(Claims client) {
    return client
        .object(RegistrationUri.TOOL_CONFIGURATION.uri())
        .flatMap(tool -> tool.text("deployment_id"))
        .filter(id -> id.length() <= Claims.MAXIMUM_IDENTIFIER_LENGTH);
  }

  private static RefusedRegistration refused(HttpAnswer answer) {
    boolean theirDecision = answer.status() >= 400 && answer.status() < 500;
    return new RefusedRegistration(
        theirDecision ? RegistrationRefusal.PLATFORM_REFUSED : RegistrationRefusal.PLATFORM_FAILING,
        theirDecision ? words(answer) : String.valueOf(answer.status()));
  }

  /** Moodle says it in a line of plain text; a page of HTML says nothing to an administrator. */
  private static String words(HttpAnswer answer) {
    Claims error = Claims.parse(answer.body()).orElse(Claims.none());
    return error
        .text("error_description")
        .or(() -> error.text("error"))
        .or(() -> Optional.of(answer.body().strip()).filter(RegistrationReading::isSentence))
        .orElse(String.valueOf(answer.status()));
  }

  private static boolean isSentence(String text) {
    return !text.isEmpty() && !text.startsWith("<") && !text.startsWith("{");
  }
}
