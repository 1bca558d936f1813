package org.ribalta.sandbox.lti;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens given to the tool; forgotten at a restart, so a tool must be able to ask again. */
@Singleton
public class AccessTokens {
  static final int LIFE_SECONDS = 3600;
  private static final String BEARER = "Bearer ";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  private record Grant(Set<Scope> scopes, Instant expires) {}

  String issue(Set<Scope> scopes) {
    Instant now = Instant.now();
    grants.values().removeIf(grant -> grant.expires().isBefore(now));
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    grants.put(token, new Grant(Set.copyOf(scopes), now.plusSeconds(LIFE_SECONDS)));
    return token;
  }

  /** Whether the Authorization header, which may be missing, carries a live token of that scope. */
  public boolean allows(String authorization, Scope scope) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return false;
    }
    Grant grant = grants.get(authorization.substring(BEARER.length()));
    return grant != null
        && grant.expires().isAfter(Instant.now())
        && grant.scopes().contains(scope);
  }
}
