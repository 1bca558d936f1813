package org.ribalta.sandbox.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Quirk;

/** Proves that a token request comes from the tool: {@code private_key_jwt} (RFC 7523 §3). */
@Singleton
class ClientAssertions {
  /** Moodle's JWT library refuses an {@code iat} of the future beyond this. */
  private static final int CLOCK_LEEWAY_SECONDS = 30;

  /** What Brightspace calls its authorisation server, wherever the token endpoint is. */
  private static final String OWN_AUDIENCE = "https://api.brightspace.com/auth/token";

  private final Registration registration;
  private final Tools tools;
  private final ToolSignatures signatures;
  private final Behaviour behaviour;
  private final Map<String, Instant> used = new ConcurrentHashMap<>();

  @Inject
  ClientAssertions(
      Registration registration, Tools tools, ToolSignatures signatures, Behaviour behaviour) {
    this.registration = registration;
    this.tools = tools;
    this.signatures = signatures;
    this.behaviour = behaviour;
  }

  /** Why the assertion is refused; empty when it is good, which it can be only once. */
  Optional<String> refusal(String assertion) {
    return signatures
        .verified(assertion)
        .map(this::wrongClaim)
        .orElseGet(() -> Optional.of("client_assertion: not signed by the tool"));
  }

  private Optional<String> wrongClaim(JWTClaimsSet claims) {
    Instant now = Instant.now();
    if (tools.client(claims.getIssuer()).isEmpty()
        || !Objects.equals(claims.getIssuer(), claims.getSubject())) {
      return Optional.of("iss and sub must be the client_id");
    }
    if (!isForUs(claims.getAudience())) {
      return Optional.of("aud must be the token endpoint");
    }
    if (!isAfter(claims.getExpirationTime(), now)) {
      return Optional.of("exp is missing or past");
    }
    if (claims.getIssueTime() == null
        || isAfter(claims.getIssueTime(), now.plusSeconds(CLOCK_LEEWAY_SECONDS))) {
      return Optional.of("iat is missing or ahead");
    }
    return replayed(claims.getJWTID(), claims.getExpirationTime().toInstant());
  }

  private boolean isForUs(List<String> audience) {
    return behaviour.has(Quirk.OWN_TOKEN_AUDIENCE)
        ? audience.equals(List.of(OWN_AUDIENCE))
        : audience.contains(registration.tokenEndpoint())
            || audience.contains(registration.issuer());
  }

  private Optional<String> replayed(String jti, Instant expires) {
    used.values().removeIf(until -> until.isBefore(Instant.now()));
    if (jti == null || jti.isBlank()) {
      return Optional.of("jti is missing");
    }
    return used.putIfAbsent(jti, expires) == null
        ? Optional.empty()
        : Optional.of("jti was used before");
  }

  private static boolean isAfter(Date date, Instant instant) {
    return date != null && date.toInstant().isAfter(instant);
  }
}
