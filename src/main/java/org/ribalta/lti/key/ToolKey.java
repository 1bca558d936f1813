package org.ribalta.lti.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Map;

/**
 * A key pair of the tool: RSA with 2048 bits, RS256, named by its thumbprint (RFC 7638).
 *
 * <p>Made once, stored by the caller (encrypted), published as long as something signed with it may
 * be on its way.
 */
public final class ToolKey {

  private static final int BITS = 2_048;

  private final RSAKey key;

  private ToolKey(RSAKey key) {
    this.key = key;
  }

  /** A new key pair. Takes some tenths of a second. */
  public static ToolKey generate() {
    try {
      return new ToolKey(
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate());
    } catch (JOSEException noRsa) {
      throw new IllegalStateException(noRsa);
    }
  }

  /**
   * Reads what {@link #toPrivateJwk} wrote.
   *
   * @throws IllegalArgumentException if it is no private RSA key with a {@code kid}
   */
  public static ToolKey ofPrivateJwk(String json) {
    try {
      return new ToolKey(signingKey(RSAKey.parse(json)));
    } catch (ParseException notAKey) {
      throw new IllegalArgumentException("not an RSA key in JWK form");
    }
  }

  /** The whole key, private part included: to be stored encrypted and shown to nobody. */
  public String toPrivateJwk() {
    return key.toJSONString();
  }

  /** The key id that platforms find the public part by. */
  public String kid() {
    return key.getKeyID();
  }

  /** Signs claims as a JWT (RFC 7519) with RS256. */
  public String sign(Map<String, Object> claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid()).type(JOSEObjectType.JWT).build();
    JWSObject jwt = new JWSObject(header, new Payload(claims));
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException unusableKey) {
      throw new IllegalStateException(unusableKey);
    }
    return jwt.serialize();
  }

  Map<String, Object> toPublicJwk() {
    return key.toPublicJWK().toJSONObject();
  }

  private static RSAKey signingKey(RSAKey key) {
    if (!key.isPrivate() || key.getKeyID() == null) {
      throw new IllegalArgumentException("a tool key is private and has a kid");
    }
    return key;
  }

  @Override
  public String toString() {
    return "ToolKey[" + kid() + "]";
  }
}
