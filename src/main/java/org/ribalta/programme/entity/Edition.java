package org.ribalta.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.persistence.TenantEntity;
import org.ribalta.platform.persistence.TextListColumn;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.RoleLabels;

/**
 * One run of a programme: people enrol, pairs are proposed as often as it takes, published once,
 * meet, and the edition is closed.
 *
 * <p>It keeps the objective as it was when the edition was made: a template that changes later does
 * not change what people agreed to. An LMS activity has at most one edition that is not closed.
 */
@Entity
public class Edition extends TenantEntity {
  @Column(name = "activity_id")
  private UUID activityId;

  /** The activity again while the edition is not closed: the database keeps it unique. */
  @Column(name = "current_activity_id")
  private @Nullable UUID currentActivityId;

  private String template;
  private String title;

  @Enumerated(EnumType.STRING)
  private EditionState state;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private int meetings;

  @Enumerated(EnumType.STRING)
  private Cadence cadence;

  private @Nullable Integer places;

  @Convert(converter = TextListColumn.class)
  private List<String> topics;

  @Column(name = "mentor_label")
  private @Nullable String mentorLabel;

  @Column(name = "mentee_label")
  private @Nullable String menteeLabel;

  @Convert(converter = ObjectiveColumn.class)
  private Objective objective;

  @Column(name = "baseline_on")
  private LocalDate baselineOn;

  @Column(name = "milestone_columns")
  private boolean milestoneColumns;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Edition() {}

  /** An edition that opens for enrolment. */
  public Edition(UUID id, UUID activityId, EditionPlan plan, Instant now) {
    super(id);
    Template chosen = plan.template();
    this.activityId = activityId;
    this.currentActivityId = activityId;
    this.template = chosen.id();
    this.title = plan.title();
    this.state = EditionState.ENROLLING;
    this.startsOn = plan.startsOn();
    this.endsOn = plan.endsOn();
    this.meetings = chosen.meetings();
    this.cadence = chosen.cadence();
    this.topics = List.of();
    call(plan.labels());
    this.objective = chosen.objective();
    this.baselineOn = chosen.baselineOn(plan.startsOn());
    this.createdAt = now;
  }

  /** Pairs are proposed; may happen many times before the start. */
  public void propose() {
    refuseOnceStarted();
    state = EditionState.PAIRING;
  }

  /** Pairs are published; happens once. */
  public void start() {
    refuseOnceStarted();
    state = EditionState.RUNNING;
  }

  /**
   * Takes other settings; only before the start, and only from somebody who saw the present ones.
   *
   * @param seen the version that they saw
   */
  public void change(EditionSettings settings, long seen) {
    refuseOnceStarted();
    refuseUnless(seen);
    this.title = settings.title();
    this.startsOn = settings.startsOn();
    this.endsOn = settings.endsOn();
    this.baselineOn = settings.baselineOn();
    this.cadence = settings.cadence();
    this.meetings = settings.meetings();
    this.places = settings.places();
    this.objective = settings.objective();
    this.topics = settings.topics();
    call(settings.labels());
  }

  /** Has each milestone shown in a gradebook column of its own, or no longer. */
  public void showMilestones(boolean on) {
    milestoneColumns = on;
  }

  /** Calls the two roles otherwise, which is a matter of words at any time. */
  public void nameRoles(@Nullable RoleLabels labels, long seen) {
    refuseUnless(seen);
    call(labels);
  }

  private void call(@Nullable RoleLabels labels) {
    this.mentorLabel = labels == null ? null : labels.mentor();
    this.menteeLabel = labels == null ? null : labels.mentee();
  }

  private void refuseUnless(long seen) {
    if (seen != version()) {
      throw ProgrammeProblem.EDITION_CHANGED.refused();
    }
  }

  private void refuseOnceStarted() {
    if (!view().isOpen()) {
      throw ProgrammeProblem.EDITION_STARTED.refused();
    }
  }

  /** Ends the edition and frees its activity for the next. */
  public void close() {
    if (state != EditionState.RUNNING) {
      throw ProgrammeProblem.EDITION_NOT_RUNNING.refused();
    }
    state = EditionState.CLOSED;
    currentActivityId = null;
  }

  public EditionView view() {
    return new EditionView(
        id(), activityId, state, startsOn, endsOn, meetings, places, topics, milestoneColumns);
  }

  /** Everything about it that a programme manager decides. */
  public EditionSettings settings() {
    return new EditionSettings(
        title,
        startsOn,
        endsOn,
        baselineOn,
        cadence,
        meetings,
        places,
        labels(),
        objective,
        topics);
  }

  private @Nullable RoleLabels labels() {
    return mentorLabel == null || menteeLabel == null
        ? null
        : new RoleLabels(mentorLabel, menteeLabel);
  }

  public String template() {
    return template;
  }
}
