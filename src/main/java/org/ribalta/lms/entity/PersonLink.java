package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;

/** Which person an issuer's user is, and how we found out. Never shared across issuers. */
@Entity
@Table(name = "lti_person_link")
public class PersonLink extends TenantEntity {
  /** How a link came about. */
  public enum How {
    /** {@code lis.person_sourcedid} equals the SCIM externalId or employee number. */
    SOURCED_ID,
    /** Nobody was found, so the person was made from what the platform says. */
    MADE,
    /** Nobody could be found yet. */
    NOBODY
  }

  @Column(name = "platform_id")
  private UUID platformId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  private String issuer;

  private String subject;

  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Enumerated(EnumType.STRING)
  private How how;

  @Column(name = "linked_at")
  private Instant linkedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PersonLink() {}

  /** Says who the user is. */
  public void to(UUID person, How found, Instant now) {
    this.personId = person;
    this.how = found;
    this.linkedAt = now;
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(personId);
  }

  public String subject() {
    return subject;
  }

  public How how() {
    return how;
  }
}
