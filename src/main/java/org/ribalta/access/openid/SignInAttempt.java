package org.ribalta.access.openid;

import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;

/**
 * One sign-in of one browser. Nonce and code verifier follow from the browser's secret and the
 * state.
 *
 * @param state what the provider is to send back
 */
public record SignInAttempt(String state, BrowserSecret browser) {
  /** What the ID token must repeat (OpenID Connect Core §3.1.2.1). */
  String nonce() {
    return browser.valueFor("nonce", state);
  }

  /** What shows at the token endpoint that the code is ours (RFC 7636 §4.1). */
  String codeVerifier() {
    return browser.valueFor("code verifier", state);
  }

  /** Where the browser goes to sign in (OpenID Connect Core §3.1.2.1, RFC 7636 §4.3). */
  public URI address(RelyingParty party) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "email"),
            new ClientID(party.clientId()),
            party.redirectUri())
        .endpointURI(party.provider().authorizationEndpoint())
        .responseMode(ResponseMode.QUERY)
        .state(new State(state))
        .nonce(new Nonce(nonce()))
        .codeChallenge(new CodeVerifier(codeVerifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  @Override
  public String toString() {
    return "SignInAttempt";
  }
}
