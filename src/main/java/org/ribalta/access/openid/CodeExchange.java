package org.ribalta.access.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import org.ribalta.platform.http.Outbound;

/** Exchanges the code for tokens (OpenID Connect Core §3.1.3, RFC 7636 §4.5). */
final class CodeExchange {
  private final GuardedSender sender;

  CodeExchange(Outbound outbound) {
    this.sender = new GuardedSender(outbound);
  }

  /**
   * Asks the token endpoint.
   *
   * @throws RefusedSignIn {@code PROVIDER_AWAY}, {@code CODE_REFUSED} or {@code TOKEN_MALFORMED}
   */
  IssuedTokens redeem(RelyingParty party, SignInAttempt attempt, String code) {
    HTTPResponse answer = send(request(party, attempt, code));
    if (answer.getStatusCode() >= 500) {
      throw new RefusedSignIn(SignInRefusal.PROVIDER_AWAY);
    }
    try {
      return tokens(OIDCTokenResponseParser.parse(answer));
    } catch (ParseException unreadable) {
      throw new RefusedSignIn(SignInRefusal.TOKEN_MALFORMED);
    }
  }

  private HTTPResponse send(TokenRequest request) {
    try {
      return request.toHTTPRequest().send(sender);
    } catch (IOException away) {
      throw new RefusedSignIn(SignInRefusal.PROVIDER_AWAY);
    }
  }

  private static TokenRequest request(RelyingParty party, SignInAttempt attempt, String code) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code),
            party.redirectUri(),
            new CodeVerifier(attempt.codeVerifier()));
    return new TokenRequest.Builder(party.provider().tokenEndpoint(), authentication(party), grant)
        .build();
  }

  private static ClientAuthentication authentication(RelyingParty party) {
    ClientID id = new ClientID(party.clientId());
    Secret secret = new Secret(party.secret());
    return switch (party.provider().secretMethod()) {
      case BASIC -> new ClientSecretBasic(id, secret);
      case POST -> new ClientSecretPost(id, secret);
    };
  }

  private static IssuedTokens tokens(TokenResponse answer) {
    if (!answer.indicatesSuccess()) {
      throw new RefusedSignIn(SignInRefusal.CODE_REFUSED);
    }
    OIDCTokens tokens = (OIDCTokens) answer.toSuccessResponse().getTokens();
    JWT idToken = tokens.getIDToken();
    return new IssuedTokens(idToken, tokens.getAccessToken());
  }
}
