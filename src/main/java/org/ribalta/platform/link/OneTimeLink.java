package org.ribalta.platform.link;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.persistence.TenantEntity;

/** A link that works once and not for long; only the digest of its token is stored. */
@MappedSuperclass
public abstract class OneTimeLink extends TenantEntity {
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OneTimeLink() {}

  /** A link that can be used from now on, for as long as {@code valid} says. */
  protected OneTimeLink(UUID id, String token, Duration valid, Instant now) {
    super(id);
    this.tokenHash = Digest.sha256(token);
    this.createdAt = now;
    this.expiresAt = now.plus(valid);
  }

  /** Whether it can still be used at {@code now}. */
  public boolean isUsableAt(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Uses it up. */
  public void use(Instant now) {
    this.usedAt = now;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
