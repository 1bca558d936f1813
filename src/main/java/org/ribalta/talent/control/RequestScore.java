package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.SessionHeld;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.Ids;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.talent.ScoreDue;
import org.ribalta.talent.entity.Score;
import org.ribalta.talent.entity.ScoreRecord;

/** Has the score of a person sent whenever it changed, if the person agreed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestScore {
  private ScoreConsentRepository consents;
  private ScoreRecordRepository records;
  private Pairings pairings;
  private Event<ScoreDue> due;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RequestScore() {}

  @Inject
  RequestScore(
      ScoreConsentRepository consents,
      ScoreRecordRepository records,
      Pairings pairings,
      Event<ScoreDue> due,
      Ids ids,
      Clock clock) {
    this.consents = consents;
    this.records = records;
    this.pairings = pairings;
    this.due = due;
    this.ids = ids;
    this.clock = clock;
  }

  void meetingHeld(@Observes SessionHeld held) {
    PairingView pairing = pairings.find(held.pairingId()).orElseThrow();
    request(pairing, held.mentorPerson(), held.heldCount());
    request(pairing, held.menteePerson(), held.heldCount());
  }

  /**
   * Has the score sent, unless the person did not agree or nothing was held yet.
   *
   * @param held how many meetings the pair has held
   */
  public void request(PairingView pairing, UUID person, int held) {
    request(pairing, person, held, false);
  }

  /** The same, since a person asks for it; returns whether there was anything to send. */
  boolean again(PairingView pairing, UUID person, int held) {
    return request(pairing, person, held, true);
  }

  private boolean request(PairingView pairing, UUID person, int held, boolean overwrite) {
    if (held == 0 || consents.agreement(pairing.editionId(), person).isEmpty()) {
      return false;
    }
    Score score = Score.of(held, pairing.commitment().meetings());
    Instant at = kept(pairing.editionId(), person, score).dueAt();
    due.fire(
        new ScoreDue(
            Tenancy.current(),
            person,
            pairing.editionId(),
            pairing.activityId(),
            score.given(),
            Score.MAXIMUM,
            at,
            overwrite));
    return true;
  }

  private ScoreRecord kept(UUID edition, UUID person, Score score) {
    Instant now = clock.instant();
    Optional<ScoreRecord> known = records.find(edition, person);
    known.ifPresent(record -> record.due(score, now));
    return known.orElseGet(() -> added(new ScoreRecord(ids.next(), edition, person, score, now)));
  }

  private ScoreRecord added(ScoreRecord record) {
    records.add(record);
    return record;
  }
}
