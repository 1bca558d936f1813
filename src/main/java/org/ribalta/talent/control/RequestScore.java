package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ribalta.mentoring.SessionHeld;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.entity.Score;

/** Has the score of a person's meetings sent whenever it changed, if the person agreed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestScore {
  private ScoreConsentRepository consents;
  private Pairings pairings;
  private MakeScoreDue makeScoreDue;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RequestScore() {}

  @Inject
  RequestScore(ScoreConsentRepository consents, Pairings pairings, MakeScoreDue makeScoreDue) {
    this.consents = consents;
    this.pairings = pairings;
    this.makeScoreDue = makeScoreDue;
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
    makeScoreDue.make(
        ScoreKey.ofMeetings(pairing.editionId(), person), pairing.activityId(), score, overwrite);
    return true;
  }
}
