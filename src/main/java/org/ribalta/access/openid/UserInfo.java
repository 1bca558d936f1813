package org.ribalta.access.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.ribalta.platform.http.Outbound;

/**
 * Asks for claims that a provider leaves out of its ID token (OpenID Connect Core §5.3): where an
 * access token is issued, it may tell the address here only (§5.4).
 */
final class UserInfo {
  private final GuardedSender sender;

  UserInfo(Outbound outbound) {
    this.sender = new GuardedSender(outbound);
  }

  /**
   * The claims about whom the ID token is about.
   *
   * @throws RefusedSignIn {@code SUBJECT_WRONG} if they are about somebody else (§5.3.2), {@code
   *     PROVIDER_AWAY} if none came
   */
  Map<String, Object> claims(URI endpoint, IssuedTokens tokens, String subject) {
    Map<String, Object> claims = ask(endpoint, tokens);
    if (!subject.equals(claims.get("sub"))) {
      throw new RefusedSignIn(SignInRefusal.SUBJECT_WRONG);
    }
    return claims;
  }

  private Map<String, Object> ask(URI endpoint, IssuedTokens tokens) {
    try {
      HTTPResponse answer =
          new UserInfoRequest(endpoint, new BearerAccessToken(tokens.accessToken().getValue()))
              .toHTTPRequest()
              .send(sender);
      answer.ensureStatusCode(HTTPResponse.SC_OK);
      return answer.getBodyAsJSONObject();
    } catch (IOException | ParseException away) {
      throw new RefusedSignIn(SignInRefusal.PROVIDER_AWAY);
    }
  }
}
