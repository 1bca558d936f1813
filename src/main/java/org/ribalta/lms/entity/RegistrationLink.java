package org.ribalta.lms.entity;

import jakarta.persistence.AttributeOverride;
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
import org.ribalta.platform.link.OneTimeLink;

/**
 * Lets one LMS register us without anything typed: valid for a day, and until a registration is
 * stored. Whoever has it can connect an LMS of their own and say who people are, so only the digest
 * of its code is stored.
 */
@Entity
@Table(name = "lti_registration_link")
@AttributeOverride(name = "tokenHash", column = @Column(name = "code_hash"))
public class RegistrationLink extends OneTimeLink {
  /** How long a link waits to be used. */
  public static final Duration VALID = Duration.ofDays(1);

  @Enumerated(EnumType.STRING)
  private @Nullable PeopleSource people;

  @Column(name = "trust_administrators")
  private @Nullable Boolean trustAdministrators;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RegistrationLink() {}

  /** A link that can be used from now on. */
  public RegistrationLink(UUID id, String token, RegistrationTerms terms, Instant now) {
    super(id, token, VALID, now);
    this.people = terms.people().orElse(null);
    this.trustAdministrators = terms.trustAdministrators().orElse(null);
  }

  /** What was decided for the platform that comes by it. */
  public RegistrationTerms terms() {
    return new RegistrationTerms(
        Optional.ofNullable(people), Optional.ofNullable(trustAdministrators));
  }
}
