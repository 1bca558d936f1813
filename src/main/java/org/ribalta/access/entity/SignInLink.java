package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A way into the administration page, for one e-mail address: valid for thirty minutes, and once.
 * Only the digest of its token is stored.
 */
@Entity
@Table(name = "sign_in_link")
public class SignInLink extends TenantEntity {
  /** How long a link waits to be used. */
  public static final Duration VALID = Duration.ofMinutes(30);

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SignInLink() {}

  /** A link that can be used from now on. */
  public SignInLink(UUID id, String tokenHash, Holder.Email email, Instant now) {
    super(id);
    this.tokenHash = tokenHash;
    this.emailKey = email.key();
    this.createdAt = now;
    this.expiresAt = now.plus(VALID);
  }

  /** Whether it can still be used at {@code now}. */
  public boolean isUsableAt(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Uses it up. */
  public void use(Instant now) {
    this.usedAt = now;
  }

  /** Whom it lets in. */
  public Holder.Email email() {
    return new Holder.Email(emailKey);
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
