package org.ribalta.access.openid;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The e-mail address among somebody's claims, if the provider vouches for it (OpenID Connect Core
 * §5.1). Entra ID says {@code xms_edov} where others say {@code email_verified}.
 */
final class EmailClaims {
  private static final Set<Object> YES = Set.of(true, 1, 1L, "1", "true");

  private EmailClaims() {}

  static boolean hasAddress(Map<String, Object> claims) {
    return claims.get("email") instanceof String;
  }

  static Optional<String> verified(Map<String, Object> claims) {
    boolean vouched =
        Stream.of("email_verified", "xms_edov")
            .map(claims::get)
            .anyMatch(said -> said != null && YES.contains(said));
    return vouched && claims.get("email") instanceof String address && address.contains("@")
        ? Optional.of(address)
        : Optional.empty();
  }
}
