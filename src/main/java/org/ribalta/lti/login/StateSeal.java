package org.ribalta.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals login states with HMAC-SHA256, so that any node can open what any node sealed and nothing
 * is stored in between. Sealed, not secret: a state holds nothing that its URL does not show
 * anyway.
 */
public final class StateSeal {

  private static final int MAXIMUM_LENGTH = 16_384;

  private final SecretKeySpec key;

  /**
   * @param secret at least 32 bytes, the same on all nodes; may serve other purposes too, since the
   *     sealing key is derived from it
   */
  public StateSeal(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("A sealing secret has at least 32 bytes");
    }
    byte[] purpose = "lti login state, version 1".getBytes(StandardCharsets.US_ASCII);
    this.key = hmacKey(hmac(hmacKey(secret), purpose));
  }

  /** The value of the {@code state} parameter: letters, digits, {@code -}, {@code _} and a dot. */
  public String seal(LoginState state) {
    String payload = Base64Url.encode(StateJson.write(state).getBytes(StandardCharsets.UTF_8));
    return payload + "." + Base64Url.encode(mac(payload));
  }

  /** The state that was sealed; empty if this seal did not make the value. Expiry is not judged. */
  public Optional<LoginState> open(String sealed) {
    int dot = sealed.indexOf('.');
    if (dot < 0 || sealed.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    String payload = sealed.substring(0, dot);
    return Base64Url.decode(sealed.substring(dot + 1))
        .filter(sent -> MessageDigest.isEqual(sent, mac(payload)))
        .flatMap(genuine -> Base64Url.decode(payload))
        .flatMap(json -> StateJson.read(new String(json, StandardCharsets.UTF_8)));
  }

  private byte[] mac(String payload) {
    return hmac(key, payload.getBytes(StandardCharsets.US_ASCII));
  }

  private static SecretKeySpec hmacKey(byte[] bytes) {
    return new SecretKeySpec(bytes, "HmacSHA256");
  }

  private static byte[] hmac(SecretKeySpec key, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(data);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
