package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.talent.ScoreDeliveries;

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
  public boolean wanted(UUID edition, UUID person, Instant at) {
    return records.find(edition, person).filter(record -> record.awaits(at)).isPresent();
  }

  @Override
  public void delivered(UUID edition, UUID person, Instant at) {
    records.find(edition, person).ifPresent(record -> record.delivered(at, clock.instant()));
  }

  @Override
  public void retried(UUID edition, UUID person, Instant at) {
    records.find(edition, person).ifPresent(record -> record.retried(at));
  }

  @Override
  public void failed(UUID edition, UUID person, String reason) {
    records.find(edition, person).ifPresent(record -> record.failed(reason));
  }
}
