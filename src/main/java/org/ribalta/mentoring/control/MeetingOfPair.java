package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ribalta.mentoring.entity.MentoringProblem;
import org.ribalta.mentoring.entity.MentoringSession;
import org.ribalta.pairing.PairingView;
import org.ribalta.pairing.Pairings;
import org.ribalta.platform.problem.Refused;

/** Opens a meeting for one of its two people, together with the pair's other meetings. */
@ApplicationScoped
public class MeetingOfPair {
  private MentoringSessionRepository sessions;
  private Pairings pairings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingOfPair() {}

  @Inject
  MeetingOfPair(MentoringSessionRepository sessions, Pairings pairings) {
    this.sessions = sessions;
    this.pairings = pairings;
  }

  /** A meeting, its pair and all meetings of the pair, held until the transaction ends. */
  record Opened(MentoringSession meeting, PairingView pairing, List<MentoringSession> all) {}

  /**
   * Opens a meeting to settle it.
   *
   * @param activity the activity that the person came in by
   * @throws Refused {@code not-found} for anybody else; {@code programme-not-running}
   */
  Opened open(UUID id, UUID activity, UUID person) {
    UUID pairingId = sessions.pairingOf(id).orElseThrow(MeetingOfPair::notFound);
    PairingView pairing = pairings.require(pairingId, activity, person);
    if (!pairing.commitment().running()) {
      throw MentoringProblem.PROGRAMME_NOT_RUNNING.refused();
    }
    List<MentoringSession> all = sessions.holdOfPairing(pairingId);
    MentoringSession meeting =
        all.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(MeetingOfPair::notFound);
    return new Opened(meeting, pairing, all);
  }

  private static Refused notFound() {
    return Refused.notFound("meeting");
  }
}
