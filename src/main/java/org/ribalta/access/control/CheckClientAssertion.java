package org.ribalta.access.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.access.ClientAssertions;
import org.ribalta.access.jose.BroughtKey;
import org.ribalta.access.jose.RemoteKeys;
import org.ribalta.platform.problem.Refused;

/** Holds client assertions to RFC 7523 §3, with asymmetric algorithms only. */
@ApplicationScoped
public class CheckClientAssertion implements ClientAssertions {
  private static final Logger LOG = Logger.getLogger(CheckClientAssertion.class.getName());
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration SKEW = Duration.ofMinutes(1);

  private RemoteKeys keys;
  private UseAssertion useAssertion;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CheckClientAssertion() {}

  @Inject
  CheckClientAssertion(RemoteKeys keys, UseAssertion useAssertion, Clock clock) {
    this.keys = keys;
    this.useAssertion = useAssertion;
    this.clock = clock;
  }

  @Override
  public Optional<String> subject(String jwt) {
    try {
      return Optional.ofNullable(SignedJWT.parse(jwt).getJWTClaimsSet().getSubject());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean accept(String jwt, String clientId, URI jwksUri, Set<String> audiences) {
    try {
      SignedJWT signed = SignedJWT.parse(jwt);
      if (BroughtKey.isIn(signed.getHeader())) {
        return false;
      }
      JWTClaimsSet claims = processor(clientId, jwksUri, audiences).process(signed, null);
      Instant expires = claims.getExpirationTime().toInstant();
      if (expires.isAfter(clock.instant().plus(LONGEST).plus(SKEW))) {
        return false;
      }
      useAssertion.use(clientId, claims.getJWTID(), expires.plus(SKEW));
      return true;
    } catch (ParseException | BadJOSEException | Refused wrong) {
      return false;
    } catch (JOSEException | IOException unavailable) {
      LOG.log(Level.INFO, "The keys of a client could not be used", unavailable);
      return false;
    }
  }

  private DefaultJWTProcessor<SecurityContext> processor(
      String clientId, URI jwksUri, Set<String> audiences) throws IOException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("client-authentication+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys.at(jwksUri)));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            audiences,
            new JWTClaimsSet.Builder().issuer(clientId).subject(clientId).build(),
            Set.of("exp", "jti"),
            Set.of());
    claims.setMaxClockSkew((int) SKEW.toSeconds());
    processor.setJWTClaimsSetVerifier(claims);
    return processor;
  }
}
