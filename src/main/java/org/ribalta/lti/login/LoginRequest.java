package org.ribalta.lti.login;

import java.util.Optional;
import org.ribalta.lti.Parameters;

/**
 * A platform's third-party initiated login (OIDC Core §4, LTI Core 1.3 §4.1).
 *
 * @param loginHint opaque, may be raw JSON or a very long token; echoed as it came
 * @param targetLinkUri the page meant, not yet checked
 * @param messageHint {@code lti_message_hint}, echoed as it came, even if empty
 * @param deploymentId {@code lti_deployment_id}
 */
record LoginRequest(
    String issuer,
    String loginHint,
    String targetLinkUri,
    Optional<String> clientId,
    Optional<String> messageHint,
    Optional<String> deploymentId) {

  /**
   * @throws RefusedLogin if a required parameter is missing or one came twice
   */
  static LoginRequest read(Parameters parameters) {
    if (parameters.repeated().isPresent()) {
      throw new RefusedLogin(LoginRefusal.PARAMETER_REPEATED);
    }
    return new LoginRequest(
        required(parameters, "iss", LoginRefusal.ISSUER_MISSING),
        required(parameters, "login_hint", LoginRefusal.LOGIN_HINT_MISSING),
        required(parameters, "target_link_uri", LoginRefusal.TARGET_LINK_MISSING),
        parameters.text("client_id"),
        parameters.verbatim("lti_message_hint"),
        parameters.text("lti_deployment_id"));
  }

  private static String required(Parameters parameters, String name, LoginRefusal otherwise) {
    return parameters.text(name).orElseThrow(() -> new RefusedLogin(otherwise));
  }
}
