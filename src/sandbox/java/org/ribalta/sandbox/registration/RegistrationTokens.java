package org.ribalta.sandbox.registration;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that let one tool register, once. */
@Singleton
class RegistrationTokens {
  private static final Duration LIFE = Duration.ofHours(1);

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Permit> permits = new ConcurrentHashMap<>();

  /**
   * What a token permits.
   *
   * @param deploys whether the tool is told its deployment at once, as by Moodle
   */
  record Permit(boolean deploys, Instant expires) {}

  String issue(boolean deploys) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    permits.put(token, new Permit(deploys, Instant.now().plus(LIFE)));
    return token;
  }

  Optional<Permit> redeem(String token) {
    return Optional.ofNullable(permits.remove(token))
        .filter(permit -> permit.expires().isAfter(Instant.now()));
  }
}
