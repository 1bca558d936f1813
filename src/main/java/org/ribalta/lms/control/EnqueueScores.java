package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ribalta.platform.outbox.Outbox;
import org.ribalta.talent.ScoreDue;

/** Puts due scores into the outbox, in the transaction that caused them. */
@ApplicationScoped
public class EnqueueScores {
  static final String KIND = "lti-score";

  private Outbox outbox;
  private ScoreColumn columns;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected EnqueueScores() {}

  @Inject
  EnqueueScores(Outbox outbox, ScoreColumn columns) {
    this.outbox = outbox;
    this.columns = columns;
  }

  void enqueue(@Observes ScoreDue due) {
    String key = due.editionId() + ":" + due.personId() + ":" + due.at();
    outbox.enqueue(
        KIND,
        columns
            .of(due.activityId(), due.personId())
            .map(each -> each.platformId().toString())
            .orElse(""),
        key,
        new ScoreMessage(
            due.personId(),
            due.editionId(),
            due.activityId(),
            due.scoreGiven(),
            due.scoreMaximum(),
            due.at(),
            due.overwrite()));
  }
}
