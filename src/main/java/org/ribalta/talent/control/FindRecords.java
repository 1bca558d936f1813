package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.MeetingCounts;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.talent.Delivery;
import org.ribalta.talent.RecordDescription;
import org.ribalta.talent.Records;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.entity.Score;
import org.ribalta.talent.entity.ScoreConsent;
import org.ribalta.talent.entity.ScoreRecord;

/** Tells people what is recorded of them. */
@ApplicationScoped
@Transactional
public class FindRecords implements Records {
  private ScoreConsentRepository consents;
  private ScoreRecordRepository records;
  private Pairings pairings;
  private Meetings meetings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindRecords() {}

  @Inject
  FindRecords(
      ScoreConsentRepository consents,
      ScoreRecordRepository records,
      Pairings pairings,
      Meetings meetings) {
    this.consents = consents;
    this.records = records;
    this.pairings = pairings;
    this.meetings = meetings;
  }

  @Override
  public RecordDescription of(UUID edition, UUID person) {
    Optional<ScoreConsent> agreement = consents.agreement(edition, person);
    Optional<ScoreRecord> record = records.find(ScoreKey.ofMeetings(edition, person));
    return new RecordDescription(
        agreement.isPresent(),
        agreement.map(ScoreConsent::decidedAt).orElse(null),
        pairings.ofPerson(edition, person).flatMap(this::score).map(Score::given).orElse(null),
        Score.MAXIMUM,
        record.map(ScoreRecord::delivery).orElse(Delivery.NONE),
        record.flatMap(ScoreRecord::sentAt).orElse(null),
        record.flatMap(ScoreRecord::lastError).orElse(null));
  }

  private Optional<Score> score(PairingView pairing) {
    return Optional.ofNullable(meetings.counts(List.of(pairing.id())).get(pairing.id()))
        .map(MeetingCounts::held)
        .filter(held -> held > 0)
        .map(held -> Score.of(held, pairing.commitment().meetings()));
  }

  @Override
  public RecordDescription nothing() {
    return new RecordDescription(false, null, null, Score.MAXIMUM, Delivery.NONE, null, null);
  }
}
