package org.ribalta.lti.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The redirect to a platform's authorisation endpoint (1EdTech Security Framework 1.0 §5.1.1.2).
 */
final class AuthenticationRequest {

  private final Map<String, String> parameters = new LinkedHashMap<>();

  AuthenticationRequest(LoginRequest login, String clientId, URI redirectUri) {
    parameters.put("scope", "openid");
    parameters.put("response_type", "id_token");
    parameters.put("response_mode", "form_post");
    parameters.put("prompt", "none");
    parameters.put("client_id", clientId);
    parameters.put("redirect_uri", redirectUri.toString());
    parameters.put("login_hint", login.loginHint());
    login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
  }

  URI location(URI authorizationEndpoint, String state, String nonce) {
    parameters.put("state", state);
    parameters.put("nonce", nonce);
    char separator = authorizationEndpoint.getRawQuery() == null ? '?' : '&';
    return URI.create(authorizationEndpoint.toString() + separator + query());
  }

  private String query() {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** As {@code %20}, a space is a space to every parser. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
