package org.ribalta.sandbox.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import org.ribalta.sandbox.company.Employee;

/**
 * What a code is worth, once and for a minute.
 *
 * @param challenge of the code verifier (RFC 7636 §4.2, S256)
 */
record Grant(Employee person, String nonce, String challenge, Instant expires) {
  boolean isProvenBy(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).equals(challenge);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
