package org.ribalta.sandbox.openid;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Codes that were given to browsers; each is worth something once. */
@Singleton
class Codes {
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  /** A new random text, for codes and tokens. */
  String text() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String issue(Grant grant) {
    grants.values().removeIf(old -> old.expires().isBefore(Instant.now()));
    String code = text();
    grants.put(code, grant);
    return code;
  }

  Optional<Grant> redeem(String code) {
    return Optional.ofNullable(grants.remove(code))
        .filter(grant -> grant.expires().isAfter(Instant.now()));
  }
}
