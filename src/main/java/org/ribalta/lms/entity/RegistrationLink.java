package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Lets one LMS register us without anything typed: valid for a day, and until a registration is
 * stored. Whoever has it can connect an LMS of their own and say who people are, so only the digest
 * of its code is stored.
 */
@Entity
@Table(name = "lti_registration_link")
public class RegistrationLink extends TenantEntity {
  /** How long a link waits to be used. */
  public static final Duration VALID = Duration.ofDays(1);

  @Column(name = "code_hash")
  private String codeHash;

  @Enumerated(EnumType.STRING)
  private @Nullable PeopleSource people;

  @Column(name = "trust_administrators")
  private @Nullable Boolean trustAdministrators;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RegistrationLink() {}

  /** A link that can be used from now on. */
  public RegistrationLink(UUID id, String codeHash, RegistrationTerms terms, Instant now) {
    super(id);
    this.codeHash = codeHash;
    this.people = terms.people().orElse(null);
    this.trustAdministrators = terms.trustAdministrators().orElse(null);
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

  /** What was decided for the platform that comes by it. */
  public RegistrationTerms terms() {
    return new RegistrationTerms(
        Optional.ofNullable(people), Optional.ofNullable(trustAdministrators));
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
