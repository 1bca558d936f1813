package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ribalta.platform.outbox.Outbox;
import org.ribalta.talent.ScoreDue;
import org.ribalta.talent.ScoreKey;

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
    ScoreKey score = due.key();
    String key = score.edition() + ":" + score.person() + ":" + score.tag() + ":" + due.at();
    outbox.enqueue(
        KIND,
        columns
            .of(due.activityId(), score)
            .or(
                () ->
                    columns.of(
                        due.activityId(), ScoreKey.ofMeetings(score.edition(), score.person())))
            .map(each -> each.platformId().toString())
            .orElse(""),
        key,
        new ScoreMessage(
            score.person(),
            score.edition(),
            due.activityId(),
            due.scoreGiven(),
            due.scoreMaximum(),
            due.at(),
            due.overwrite(),
            score.tag()));
  }
}
