package org.ribalta.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.enrolment.EnrolmentView;
import org.ribalta.enrolment.Profile;
import org.ribalta.enrolment.Side;
import org.ribalta.platform.persistence.TenantEntity;

/** A person takes part in an edition. Made once, by the person, while the edition is open. */
@Entity
public class Enrolment extends TenantEntity {
  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Convert(converter = ProfileColumn.class)
  private Profile profile;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Enrolment() {}

  /** A new enrolment; the profile has been checked. */
  public Enrolment(
      UUID id, UUID editionId, UUID personId, Side side, Profile profile, Instant now) {
    super(id);
    this.editionId = editionId;
    this.personId = personId;
    this.side = side;
    this.profile = profile;
    this.enrolledAt = now;
  }

  public EnrolmentView view() {
    return new EnrolmentView(id(), editionId, personId, side, profile, enrolledAt);
  }
}
