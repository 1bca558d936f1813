package org.ribalta.lti.login;

import java.net.URI;
import org.ribalta.lti.Platform;
import org.ribalta.lti.http.QueryParameters;

/**
 * The redirect to a platform's authorisation endpoint (1EdTech Security Framework 1.0 §5.1.1.2,
 * OIDC Core §3.1.2.1).
 *
 * @param redirectUri as registered, character by character
 */
record AuthenticationRequest(LoginRequest login, Platform platform, URI redirectUri) {

  URI location(String state, String nonce) {
    QueryParameters parameters =
        new QueryParameters()
            .with("scope", "openid")
            .with("response_type", "id_token")
            .with("response_mode", "form_post")
            .with("prompt", "none")
            .with("client_id", platform.clientId())
            .with("redirect_uri", redirectUri.toString())
            .with("login_hint", login.loginHint())
            .with("state", state)
            .with("nonce", nonce);
    login.messageHint().ifPresent(hint -> parameters.with("lti_message_hint", hint));
    return parameters.appendedTo(platform.authorizationEndpoint());
  }
}
