package org.ribalta.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes what somebody could guess (HMAC-SHA256, RFC 2104): without the server's secret key nobody
 * can try one guess after the other.
 */
@ApplicationScoped
public class KeyedHash {
  private SecretBox box;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected KeyedHash() {}

  @Inject
  KeyedHash(SecretBox box) {
    this.box = box;
  }

  /**
   * Returns the hash in base64url, 43 characters.
   *
   * @param purpose each has a key of its own
   */
  public String of(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(box.keyFor("hash:" + purpose), "HmacSHA256"));
      byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }
}
