package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.Ids;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.talent.ScoreDue;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.entity.Score;
import org.ribalta.talent.entity.ScoreRecord;

/** Keeps a score as the one to send, and has it sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MakeScoreDue {
  private ScoreRecordRepository records;
  private Event<ScoreDue> due;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MakeScoreDue() {}

  @Inject
  MakeScoreDue(ScoreRecordRepository records, Event<ScoreDue> due, Ids ids, Clock clock) {
    this.records = records;
    this.due = due;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes it due.
   *
   * @param activity the LMS activity of its edition
   * @param overwrite whether a person asked for it
   */
  void make(ScoreKey key, UUID activity, Score score, boolean overwrite) {
    Instant at = kept(key, score).dueAt();
    due.fire(
        new ScoreDue(
            Tenancy.current(), key, activity, score.given(), Score.MAXIMUM, at, overwrite));
  }

  private ScoreRecord kept(ScoreKey key, Score score) {
    Instant now = clock.instant();
    Optional<ScoreRecord> known = records.find(key);
    known.ifPresent(record -> record.due(score, now));
    return known.orElseGet(() -> added(new ScoreRecord(ids.next(), key, score, now)));
  }

  private ScoreRecord added(ScoreRecord record) {
    records.add(record);
    return record;
  }
}
