package org.ribalta.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Two people who meet: confirmed by a human, out of a proposal, with the reasons as they were then.
 * An enrolment is in one pairing at most; the database holds to that.
 */
@Entity
public class Pairing extends TenantEntity {
  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "match_run_id")
  private UUID matchRunId;

  @Column(name = "mentor_enrolment_id")
  private UUID mentorEnrolmentId;

  @Column(name = "mentee_enrolment_id")
  private UUID menteeEnrolmentId;

  @Column(name = "mentor_person_id")
  private UUID mentorPersonId;

  @Column(name = "mentee_person_id")
  private UUID menteePersonId;

  @Convert(converter = ScorePartsColumn.class)
  private List<ScorePart> parts;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Pairing() {}

  /** A pair of a run that somebody has just confirmed. */
  public Pairing(UUID id, MatchRun run, ProposedPair pair, Instant now) {
    super(id);
    this.editionId = run.editionId();
    this.matchRunId = run.id();
    this.mentorEnrolmentId = pair.mentor().enrolmentId();
    this.menteeEnrolmentId = pair.mentee().enrolmentId();
    this.mentorPersonId = pair.mentor().personId();
    this.menteePersonId = pair.mentee().personId();
    this.parts = pair.parts();
    this.confirmedAt = now;
  }

  public UUID editionId() {
    return editionId;
  }

  public UUID mentorPersonId() {
    return mentorPersonId;
  }

  public UUID menteePersonId() {
    return menteePersonId;
  }

  /** Every reason, those without points included. */
  public List<ScorePart> parts() {
    return parts;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }
}
