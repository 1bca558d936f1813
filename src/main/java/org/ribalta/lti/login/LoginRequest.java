package org.ribalta.lti.login;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.Parameters;

/**
 * A platform's third-party initiated login (OIDC Core §4, LTI Core 1.3 §4.1).
 *
 * @param loginHint opaque, may be raw JSON or a very long token; echoed as it came
 * @param targetLinkUri the page meant, not yet checked
 * @param messageHint {@code lti_message_hint}, echoed as it came, even if empty
 * @param deploymentId {@code lti_deployment_id}
 * @param storageTarget {@code lti_storage_target}: the platform offers to keep a value
 */
record LoginRequest(
    String issuer,
    String loginHint,
    String targetLinkUri,
    Optional<String> clientId,
    Optional<String> messageHint,
    Optional<String> deploymentId,
    Optional<String> storageTarget) {

  /** Longer than any name of a frame; what is longer is no offer. */
  private static final int LONGEST_TARGET = 200;

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
        parameters.text("lti_deployment_id"),
        parameters.text("lti_storage_target").filter(name -> name.length() <= LONGEST_TARGET));
  }

  /** The same for a window of its own, where a cookie will do. */
  LoginRequest withoutStorage() {
    return new LoginRequest(
        issuer, loginHint, targetLinkUri, clientId, messageHint, deploymentId, Optional.empty());
  }

  /** The parameters with which the same request can be sent again. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", issuer);
    parameters.put("login_hint", loginHint);
    parameters.put("target_link_uri", targetLinkUri);
    clientId.ifPresent(id -> parameters.put("client_id", id));
    messageHint.ifPresent(hint -> parameters.put("lti_message_hint", hint));
    deploymentId.ifPresent(id -> parameters.put("lti_deployment_id", id));
    storageTarget.ifPresent(target -> parameters.put("lti_storage_target", target));
    return parameters;
  }

  private static String required(Parameters parameters, String name, LoginRefusal otherwise) {
    return parameters.text(name).orElseThrow(() -> new RefusedLogin(otherwise));
  }
}
