package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.talent.entity.ScoreConsent;
import org.ribalta.talent.entity.TalentProblem;

/** A person decides whether their score may be sent. */
@ApplicationScoped
public class DecideOnScore {
  private ScoreConsentRepository consents;
  private RequestScore requestScore;
  private RequestFurtherScores furtherScores;
  private Audit audit;
  private Enrolments enrolments;
  private Pairings pairings;
  private Meetings meetings;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DecideOnScore() {}

  @Inject
  DecideOnScore(
      ScoreConsentRepository consents,
      RequestScore requestScore,
      RequestFurtherScores furtherScores,
      Audit audit,
      Enrolments enrolments,
      Pairings pairings,
      Meetings meetings,
      Ids ids,
      Clock clock) {
    this.consents = consents;
    this.requestScore = requestScore;
    this.furtherScores = furtherScores;
    this.audit = audit;
    this.enrolments = enrolments;
    this.pairings = pairings;
    this.meetings = meetings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps the decision. Agreement sends the score of the meetings held so far; withdrawal keeps
   * back whatever has not left. Deciding the same again changes nothing.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-enrolled}
   */
  @Transactional
  public void decide(UUID edition, UUID person, boolean agreed) {
    if (enrolments.find(edition, person).isEmpty()) {
      throw TalentProblem.NOT_ENROLLED.refused();
    }
    Optional<PairingView> pairing = pairings.ofPerson(edition, person);
    // Before the consent is read: a meeting being held now comes entirely before or after this.
    int held = pairing.map(pair -> meetings.settledHeld(pair.id())).orElse(0);
    if (consents.agreement(edition, person).isPresent() == agreed) {
      return;
    }
    consents.add(new ScoreConsent(ids.next(), edition, person, agreed, clock.instant()));
    consents.flush();
    audit.record(
        agreed ? "score-consent.given" : "score-consent.withdrawn", "edition", edition, Map.of());
    if (agreed) {
      pairing.ifPresent(pair -> requestScore.request(pair, person, held));
      furtherScores.request(edition, person);
    } else {
      furtherScores.withdraw(edition, person);
    }
  }
}
