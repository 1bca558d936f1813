package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.Meetings;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.ScoreRequests;

/** Sends scores that somebody or something asks for. */
@ApplicationScoped
@Transactional
public class RepeatScore implements ScoreRequests {
  private Pairings pairings;
  private Meetings meetings;
  private RequestScore requestScore;
  private RequestFurtherScores furtherScores;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RepeatScore() {}

  @Inject
  RepeatScore(
      Pairings pairings,
      Meetings meetings,
      RequestScore requestScore,
      RequestFurtherScores furtherScores) {
    this.pairings = pairings;
    this.meetings = meetings;
    this.requestScore = requestScore;
    this.furtherScores = furtherScores;
  }

  @Override
  public boolean again(ScoreKey score) {
    if (!score.tag().equals(ScoreKey.MEETINGS)) {
      return furtherScores.again(score);
    }
    Optional<PairingView> pairing = pairings.ofPerson(score.edition(), score.person());
    return pairing
        .filter(pair -> requestScore.again(pair, score.person(), meetings.settledHeld(pair.id())))
        .isPresent();
  }

  @Override
  public void columnAdded(UUID edition, UUID person) {
    furtherScores.request(edition, person);
  }
}
