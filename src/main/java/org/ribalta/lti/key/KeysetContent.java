package org.ribalta.lti.key;

import java.io.IOException;
import java.util.OptionalInt;

/** Looks into a keyset without keeping it. */
public final class KeysetContent {

  private KeysetContent() {}

  /**
   * How many of its keys can verify a message.
   *
   * @return empty if the text is no JWK Set (RFC 7517 §5)
   */
  public static OptionalInt usableKeys(String json) {
    try {
      return OptionalInt.of(KeysetJson.read(json).size());
    } catch (IOException noKeyset) {
      return OptionalInt.empty();
    }
  }
}
