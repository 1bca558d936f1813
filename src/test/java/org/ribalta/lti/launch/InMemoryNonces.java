package org.ribalta.lti.launch;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.lti.PlatformKey;

/** Used nonces in memory, each with the moment it may be forgotten. */
public final class InMemoryNonces implements NonceStore {

  private final Map<String, Instant> used = new ConcurrentHashMap<>();

  @Override
  public boolean useOnce(PlatformKey platform, String nonce, Instant keepUntil) {
    return used.putIfAbsent(nonce, keepUntil) == null;
  }

  public Map<String, Instant> used() {
    return Map.copyOf(used);
  }
}
