package org.ribalta.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribalta.access.jose.BroughtKey;
import org.ribalta.access.jose.RemoteKeys;

/** Holds an ID token to its signature first, then to its claims (OpenID Connect Core §3.1.3.7). */
final class IdTokenCheck {
  private final RemoteKeys keys;
  private final Clock clock;

  IdTokenCheck(RemoteKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Checks a token that was given for a code.
   *
   * @return its claims, which can be believed
   * @throws RefusedSignIn with the first thing that is wrong
   */
  JWTClaimsSet check(IssuedTokens tokens, RelyingParty party, String nonce) {
    if (!(tokens.idToken() instanceof SignedJWT signed)) {
      throw new RefusedSignIn(SignInRefusal.SIGNATURE_WRONG);
    }
    if (BroughtKey.isIn(signed.getHeader())) {
      throw new RefusedSignIn(SignInRefusal.TOKEN_BRINGS_KEY);
    }
    JWTClaimsSet claims = verified(signed, party.provider());
    IdTokenRule.broken(
            claims,
            new IdTokenRule.Expected(party.issuer(), party.clientId(), nonce, clock.instant()))
        .ifPresent(
            refusal -> {
              throw new RefusedSignIn(refusal);
            });
    checkAccessToken(claims, signed.getHeader().getAlgorithm(), tokens.accessToken());
    return claims;
  }

  private JWTClaimsSet verified(SignedJWT token, ProviderMetadata provider) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    // The rules for claims are ours, so that each refusal has its own name.
    processor.setJWTClaimsSetVerifier(null);
    try {
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(accepted(provider), keys.at(provider.jwksUri())));
      return processor.process(token, null);
    } catch (BadJOSEException wrong) {
      throw new RefusedSignIn(SignInRefusal.SIGNATURE_WRONG);
    } catch (KeySourceException | IOException unavailable) {
      throw new RefusedSignIn(SignInRefusal.PROVIDER_AWAY);
    } catch (JOSEException unusable) {
      throw new RefusedSignIn(SignInRefusal.SIGNATURE_WRONG);
    }
  }

  /** What was stored at registration cannot widen what we accept. */
  private static Set<JWSAlgorithm> accepted(ProviderMetadata provider) {
    return MetadataReader.ACCEPTED.stream()
        .filter(algorithm -> provider.algorithms().contains(algorithm.getName()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void checkAccessToken(
      JWTClaimsSet claims, JWSAlgorithm algorithm, AccessToken accessToken) {
    if (claims.getClaim("at_hash") == null) {
      return;
    }
    try {
      AccessTokenValidator.validate(
          accessToken, algorithm, new AccessTokenHash(String.valueOf(claims.getClaim("at_hash"))));
    } catch (InvalidHashException | IllegalArgumentException other) {
      throw new RefusedSignIn(SignInRefusal.ACCESS_TOKEN_WRONG);
    }
  }
}
