package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.SentScore;
import org.ribalta.lti.ags.Result;
import org.ribalta.platform.Ids;

/** Keeps what gradebook columns were told, so that what they say can be compared with it. */
@ApplicationScoped
@Transactional
public class SentScores {
  private SentScoreRepository scores;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SentScores() {}

  @Inject
  SentScores(SentScoreRepository scores, Ids ids, Clock clock) {
    this.scores = scores;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether the column took a score of this person before. */
  boolean anyTaken(UUID link, ScoreMessage due) {
    return scores.hold(link, due.personId()).flatMap(SentScore::given).isPresent();
  }

  /**
   * Looks at what the column holds before a score is sent.
   *
   * @return whether somebody changed it there; that is noted then
   */
  boolean isChanged(UUID link, ScoreMessage due, Optional<Result> result) {
    return scores
        .hold(link, due.personId())
        .filter(sent -> sent.isChanged(result, due.scoreGiven()))
        .map(
            sent -> {
              sent.found(result, clock.instant());
              return sent;
            })
        .isPresent();
  }

  /**
   * A score is about to be sent.
   *
   * @return how; empty if a later one of another edition took its place
   */
  Optional<SentScore.Attempt> trying(UUID link, ScoreMessage due) {
    return scores
        .hold(link, due.personId())
        .orElseGet(() -> begin(link, due))
        .trying(due.editionId(), due.scoreGiven(), due.at());
  }

  private SentScore begin(UUID link, ScoreMessage due) {
    SentScore first =
        new SentScore(ids.next(), link, due.editionId(), due.personId(), due.scoreMaximum());
    scores.add(first);
    return first;
  }

  /** The column took it. */
  void taken(UUID link, ScoreMessage due) {
    scores
        .hold(link, due.personId())
        .ifPresent(sent -> sent.taken(due.editionId(), due.at(), clock.instant()));
  }

  /** The column did not. */
  void refused(UUID link, ScoreMessage due) {
    scores.hold(link, due.personId()).ifPresent(sent -> sent.refused(due.editionId(), due.at()));
  }
}
