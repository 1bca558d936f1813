package org.ribalta.sandbox.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.ribalta.sandbox.Settings;

/** Tells by the tool's keyset what the tool signed. */
@Singleton
public class ToolSignatures {
  private static final int TIMEOUT_MILLIS = 5_000;
  private static final int LARGEST_KEY_SET_BYTES = 100_000;

  private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();

  @Inject
  public ToolSignatures(Settings settings) throws MalformedURLException {
    DefaultResourceRetriever http =
        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET_BYTES);
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(URI.create(settings.toolKeys()).toURL(), http)
            .rateLimited(false)
            .build();
    signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    signatures.setJWTClaimsSetVerifier((claims, context) -> {});
  }

  /** The claims of a token that the tool signed, none of them judged; empty for any other. */
  public Optional<JWTClaimsSet> verified(String token) {
    try {
      return Optional.of(signatures.process(token, null));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return Optional.empty();
    }
  }
}
