package org.ribalta.access.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;

/**
 * What the token endpoint gave; nothing is checked yet.
 *
 * @param idToken who signed in, as the provider signs it
 * @param accessToken opens the provider's UserInfo
 */
record IssuedTokens(JWT idToken, AccessToken accessToken) {
  @Override
  public String toString() {
    return "IssuedTokens";
  }
}
