package org.ribalta.lti.login;

import java.util.Base64;
import java.util.Optional;

/** Base64 for URLs without padding (RFC 4648 §5); survives platforms that strip tags from state. */
final class Base64Url {

  private Base64Url() {}

  static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Optional<byte[]> decode(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
