package org.ribalta.conformance.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;

/** A signer that signs anything, so that tokens can be wrong in every way. */
final class PlatformSigner {

  static final PlatformSigner HONEST = generated("key-1");
  static final PlatformSigner ROTATED = generated("key-2");
  static final PlatformSigner OTHER_TENANT = generated("other-tenant-key");
  static final PlatformSigner ATTACKER = generated("attacker-key");

  /** The attacker's key under the honest key's name. */
  static final PlatformSigner IMPOSTOR = new PlatformSigner(named(ATTACKER.key, "key-1"));

  private final RSAKey key;

  private PlatformSigner(RSAKey key) {
    this.key = key;
  }

  private static PlatformSigner generated(String kid) {
    try {
      return new PlatformSigner(new RSAKeyGenerator(2048).keyID(kid).generate());
    } catch (JOSEException noRsa) {
      throw new IllegalStateException(noRsa);
    }
  }

  private static RSAKey named(RSAKey key, String kid) {
    return new RSAKey.Builder(key).keyID(kid).build();
  }

  String kid() {
    return key.getKeyID();
  }

  /** The public key as a JWK without {@code alg} and {@code use}, as Brightspace publishes it. */
  Map<String, Object> publicJwk() {
    return key.toPublicJWK().toJSONObject();
  }

  RSAPublicKey publicKey() {
    try {
      return key.toRSAPublicKey();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String sign(Map<String, Object> header, String payload) {
    return signed(header, payload, JWSAlgorithm.RS256, rsa());
  }

  String signAs(JWSAlgorithm algorithm, Map<String, Object> header, String payload) {
    return signed(header, payload, algorithm, rsa());
  }

  /** The classic confusion: an HMAC whose secret is the platform's public key. */
  String signWithPublicKeyAsSecret(Map<String, Object> header, String payload) {
    try {
      MACSigner mac = new MACSigner(publicKey().getEncoded());
      return signed(header, payload, JWSAlgorithm.HS256, mac);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JWSSigner rsa() {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String signed(
      Map<String, Object> header, String payload, JWSAlgorithm algorithm, JWSSigner signer) {
    String input = encoded(JSONObjectUtils.toJSONString(header)) + "." + encoded(payload);
    try {
      JWSHeader chosen = new JWSHeader(algorithm);
      Base64URL signature = signer.sign(chosen, input.getBytes(StandardCharsets.US_ASCII));
      return input + "." + signature;
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String encoded(String text) {
    return Base64URL.encode(text).toString();
  }
}
