package org.ribalta.lti.login;

import java.security.SecureRandom;

/** Unguessable values, twice the 128 bits that OWASP ASVS 5.0 (11.5.1) asks for. */
final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String of256Bits() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64Url.encode(bytes);
  }
}
