package org.ribalta.lti.key;

import java.net.URI;

/** The public keys of platforms (1EdTech Security Framework 1.0 §6.3). */
public interface Keysets {

  /** Looks a key up by its {@code kid} in a registered keyset. Never throws for a bad keyset. */
  KeyLookup find(URI jwksUri, String kid);
}
