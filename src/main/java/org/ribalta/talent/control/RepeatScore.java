package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.talent.ScoreRequests;

/** Sends a score that was sent before, since a person asks for it. */
@ApplicationScoped
@Transactional
public class RepeatScore implements ScoreRequests {
  private Pairings pairings;
  private Meetings meetings;
  private RequestScore requestScore;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RepeatScore() {}

  @Inject
  RepeatScore(Pairings pairings, Meetings meetings, RequestScore requestScore) {
    this.pairings = pairings;
    this.meetings = meetings;
    this.requestScore = requestScore;
  }

  @Override
  public boolean again(UUID edition, UUID person) {
    Optional<PairingView> pairing = pairings.ofPerson(edition, person);
    return pairing
        .filter(pair -> requestScore.again(pair, person, meetings.settledHeld(pair.id())))
        .isPresent();
  }
}
