package org.ribalta.lti.launch;

import java.time.Instant;
import org.ribalta.lti.PlatformKey;

/** Remembers used nonces across all nodes (OIDC Core §15.5.2). */
@FunctionalInterface
public interface NonceStore {

  /**
   * Uses a nonce up, atomically. Called last, so only for launches that are otherwise good.
   *
   * @param keepUntil before then the nonce must not be forgotten; later than the token can live
   * @return false if the nonce was used before
   */
  boolean useOnce(PlatformKey platform, String nonce, Instant keepUntil);
}
