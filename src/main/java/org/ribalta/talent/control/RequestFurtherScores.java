package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.course.ModuleCompleted;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.mentoring.AgreementSigned;
import org.ribalta.mentoring.SessionHeld;
import org.ribalta.pairing.Pairings;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.programme.MilestoneColumnsDecided;
import org.ribalta.talent.ScoreColumns;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.entity.Score;
import org.ribalta.talent.entity.ScoreRecord;

/**
 * Has the scores beside that of the meetings sent: each when it is new, if it has a column and the
 * person agreed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestFurtherScores {
  private CountFurtherScores counted;
  private ScoreConsentRepository consents;
  private ScoreRecordRepository records;
  private ScoreColumns columns;
  private MakeScoreDue makeScoreDue;
  private Editions editions;
  private Enrolments enrolments;
  private Pairings pairings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RequestFurtherScores() {}

  @Inject
  RequestFurtherScores(
      CountFurtherScores counted,
      ScoreConsentRepository consents,
      ScoreRecordRepository records,
      ScoreColumns columns,
      MakeScoreDue makeScoreDue,
      Editions editions,
      Enrolments enrolments,
      Pairings pairings) {
    this.counted = counted;
    this.consents = consents;
    this.records = records;
    this.columns = columns;
    this.makeScoreDue = makeScoreDue;
    this.editions = editions;
    this.enrolments = enrolments;
    this.pairings = pairings;
  }

  void moduleCompleted(@Observes ModuleCompleted done) {
    request(done.editionId(), done.personId());
  }

  void agreementSigned(@Observes AgreementSigned signed) {
    request(signed.editionId(), signed.mentor());
    request(signed.editionId(), signed.mentee());
  }

  void meetingHeld(@Observes SessionHeld held) {
    UUID edition = pairings.find(held.pairingId()).orElseThrow().editionId();
    request(edition, held.mentorPerson());
    request(edition, held.menteePerson());
  }

  /** What was reached before counts, too. */
  void decided(@Observes MilestoneColumnsDecided decision) {
    if (decision.on()) {
      enrolments
          .ofEdition(decision.editionId())
          .forEach(each -> request(decision.editionId(), each.personId()));
    }
  }

  /** Sends what is new of a person. */
  public void request(UUID edition, UUID person) {
    if (consents.agreement(edition, person).isEmpty()) {
      return;
    }
    EditionView found = editions.find(edition).orElseThrow();
    counted
        .of(found, person)
        .forEach((tag, score) -> request(new ScoreKey(edition, person, tag), found, score));
  }

  private void request(ScoreKey key, EditionView edition, Score score) {
    boolean known = records.find(key).filter(record -> record.isUnderWay(score)).isPresent();
    if (!known && columns.has(edition.activityId(), key)) {
      makeScoreDue.make(key, edition.activityId(), score, false);
    }
  }

  /**
   * Sends one once more, since a person asks for it; returns whether there was anything to send.
   */
  boolean again(ScoreKey key) {
    EditionView edition = editions.find(key.edition()).orElseThrow();
    Map<String, Score> scores = counted.of(edition, key.person());
    Score score = scores.get(key.tag());
    if (score == null || consents.agreement(key.edition(), key.person()).isEmpty()) {
      return false;
    }
    makeScoreDue.make(key, edition.activityId(), score, true);
    return true;
  }

  /** The person took the agreement back: what has not left stays here. */
  void withdraw(UUID edition, UUID person) {
    records.all(edition, person).forEach(ScoreRecord::withdraw);
  }
}
