package org.ribalta.mentoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.MeetingMode;
import org.ribalta.mentoring.MeetingStatus;
import org.ribalta.mentoring.PlannedMeeting;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A meeting of a pair. It is planned with a goal and ends as held or cancelled, once; saying the
 * same again changes nothing, so that a retry after a lost answer is harmless.
 */
@Entity
@Table(name = "mentoring_session")
public class MentoringSession extends TenantEntity {
  @Column(name = "pairing_id")
  private UUID pairingId;

  private String goal;

  @Column(name = "starts_at")
  private Instant startsAt;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingMode mode;

  private @Nullable String place;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status;

  @Column(name = "booked_by")
  private UUID bookedBy;

  @Column(name = "booked_at")
  private Instant bookedAt;

  @Column(name = "settled_by")
  private @Nullable UUID settledBy;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected MentoringSession() {}

  /** A meeting that one of the two people books; the plan has been checked. */
  public MentoringSession(UUID id, UUID pairingId, MeetingDetails plan, UUID by, Instant now) {
    super(id);
    this.pairingId = pairingId;
    this.goal = plan.goal();
    this.startsAt = plan.startsAt();
    this.minutes = plan.minutes();
    this.mode = plan.mode();
    this.place = plan.place();
    this.status = MeetingStatus.PLANNED;
    this.bookedBy = by;
    this.bookedAt = now;
  }

  /**
   * It took place.
   *
   * @return whether that is news
   * @throws org.ribalta.platform.problem.Refused {@code meeting-cancelled}; {@code
   *     meeting-not-started} before its time
   */
  public boolean hold(UUID by, Instant now) {
    if (status == MeetingStatus.CANCELLED) {
      throw MentoringProblem.MEETING_CANCELLED.refused();
    }
    if (now.isBefore(startsAt)) {
      throw MentoringProblem.MEETING_NOT_STARTED.refused();
    }
    return settle(MeetingStatus.HELD, by, now);
  }

  /**
   * It will not take place, or did not.
   *
   * @return whether that is news
   * @throws org.ribalta.platform.problem.Refused {@code meeting-held}
   */
  public boolean cancel(UUID by, Instant now) {
    if (status == MeetingStatus.HELD) {
      throw MentoringProblem.MEETING_HELD.refused();
    }
    return settle(MeetingStatus.CANCELLED, by, now);
  }

  private boolean settle(MeetingStatus outcome, UUID by, Instant now) {
    if (status == outcome) {
      return false;
    }
    status = outcome;
    settledBy = by;
    settledAt = now;
    return true;
  }

  /** Whether it took place. */
  public boolean isHeld() {
    return status == MeetingStatus.HELD;
  }

  /** Whether it is neither held nor cancelled. */
  public boolean isPlanned() {
    return status == MeetingStatus.PLANNED;
  }

  public UUID pairingId() {
    return pairingId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  /** As one of the two people reads it. */
  public MeetingDescription describe(UUID reader) {
    return new MeetingDescription(
        id(), startsAt, minutes, mode, place, goal, status, bookedBy.equals(reader), version());
  }

  /** As others may know it while it is planned. */
  public PlannedMeeting planned() {
    return new PlannedMeeting(id(), pairingId, startsAt, minutes);
  }
}
