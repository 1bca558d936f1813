package org.ribalta.sandbox.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import org.ribalta.sandbox.store.MemoryFile;

/** The key this platform signs with: made once, kept with the sandbox's memory. */
@Singleton
public class PlatformKey {
  private final RSAKey key;

  @Inject
  public PlatformKey(MemoryFile memory) throws JOSEException, ParseException {
    if (memory.read().signingKey() == null) {
      String made = generate().toJSONString();
      memory.update(now -> now.withSigningKey(made));
    }
    this.key = RSAKey.parse(memory.read().signingKey());
  }

  /** Made at the start: whoever asks first would wait for it longer than the tool does. */
  void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {}

  /** RS256, with the key's id in the header. */
  public String sign(JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The signing key in sandbox.json does not sign", e);
    }
    return token.serialize();
  }

  /** The public part, as a JWK Set; it may leave out {@code alg}. */
  public String publicKeySet(boolean withAlgorithm) {
    RSAKey shown =
        withAlgorithm ? key : new RSAKey.Builder(key.toPublicJWK()).algorithm(null).build();
    return new JWKSet(shown).toString(true);
  }

  private static RSAKey generate() throws JOSEException {
    return new RSAKeyGenerator(2048)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyIDFromThumbprint(true)
        .generate();
  }
}
