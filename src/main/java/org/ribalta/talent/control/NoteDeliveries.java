package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.talent.ScoreDeliveries;
import org.ribalta.talent.ScoreKey;

/** Notes how far scores got. */
@ApplicationScoped
@Transactional
public class NoteDeliveries implements ScoreDeliveries {
  private ScoreRecordRepository records;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteDeliveries() {}

  @Inject
  NoteDeliveries(ScoreRecordRepository records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public boolean wanted(ScoreKey score, Instant at) {
    return records.find(score).filter(record -> record.awaits(at)).isPresent();
  }

  @Override
  public void delivered(ScoreKey score, Instant at) {
    records.find(score).ifPresent(record -> record.delivered(at, clock.instant()));
  }

  @Override
  public void retried(ScoreKey score, Instant at) {
    records.find(score).ifPresent(record -> record.retried(at));
  }

  @Override
  public void failed(ScoreKey score, String reason) {
    records.find(score).ifPresent(record -> record.failed(reason));
  }
}
