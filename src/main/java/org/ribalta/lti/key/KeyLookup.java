package org.ribalta.lti.key;

import java.security.interfaces.RSAPublicKey;

/** What looking for a key came to. */
public sealed interface KeyLookup {

  /** The key to verify with. */
  record Found(RSAPublicKey key) implements KeyLookup {}

  /** The keyset was read and has no such key. */
  record Unknown() implements KeyLookup {}

  /**
   * The keyset could not be read and no cached key fits.
   *
   * @param detail a sentence for the administrator
   */
  record Unavailable(String detail) implements KeyLookup {}
}
