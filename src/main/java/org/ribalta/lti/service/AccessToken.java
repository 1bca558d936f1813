package org.ribalta.lti.service;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * A platform's permission to call its services (RFC 6749 §5.1).
 *
 * @param value secret
 * @param scopes what was really granted: platforms drop scopes without a word
 * @param expiresAt from then on platforms refuse it
 */
public record AccessToken(String value, Set<String> scopes, Instant expiresAt) {

  public AccessToken {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(expiresAt, "expiresAt");
    scopes = Set.copyOf(scopes);
  }

  /** Whether everything asked for was granted. */
  public boolean grants(Set<String> wanted) {
    return scopes.containsAll(wanted);
  }

  @Override
  public String toString() {
    return "AccessToken[scopes=" + scopes + ", expiresAt=" + expiresAt + "]";
  }
}
