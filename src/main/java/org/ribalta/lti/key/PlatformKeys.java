package org.ribalta.lti.key;

import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The keys a platform published at one moment.
 *
 * @param byKid signature keys by key id
 */
record PlatformKeys(Map<String, RSAPublicKey> byKid, Instant fetchedAt) {

  PlatformKeys {
    byKid = Map.copyOf(byKid);
  }

  static PlatformKeys none() {
    return new PlatformKeys(Map.of(), Instant.EPOCH);
  }

  Optional<RSAPublicKey> find(String kid) {
    return Optional.ofNullable(byKid.get(kid));
  }

  boolean olderThan(Duration age, Instant now) {
    return fetchedAt.plus(age).isBefore(now);
  }
}
