package org.ribalta.platform.crypto;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess. */
public final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** Returns {@code bytes} random bytes in base64url without padding. */
  public static String base64Url(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Returns a code that people type, of so many digits. */
  public static String digits(int length) {
    StringBuilder code = new StringBuilder(length);
    RANDOM.ints(length, 0, 10).forEach(code::append);
    return code.toString();
  }
}
