package org.ribalta.scim.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** A token that a client was given at {@code /oauth/token}. Only its digest is stored. */
@Entity
@Table(name = "scim_access_token")
public class ScimAccessToken extends TenantEntity {
  /** How long a token opens the door. */
  public static final Duration LIFETIME = Duration.ofHours(1);

  @Column(name = "client_key")
  private UUID clientKey;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ScimAccessToken() {}

  /** A token that is valid from now on. */
  public ScimAccessToken(UUID id, UUID clientKey, ScimToken token, Instant now) {
    super(id);
    this.clientKey = clientKey;
    this.tokenHash = token.hash();
    this.expiresAt = now.plus(LIFETIME);
  }

  /** Whether it still opens the door at {@code now}. */
  public boolean isValidAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** The key of the client that it was given to. */
  public UUID clientKey() {
    return clientKey;
  }
}
