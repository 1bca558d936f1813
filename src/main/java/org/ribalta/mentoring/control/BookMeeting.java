package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.entity.MeetingDetails;
import org.ribalta.mentoring.entity.MeetingPlan;
import org.ribalta.mentoring.entity.MentoringProblem;
import org.ribalta.mentoring.entity.MentoringSession;
import org.ribalta.pairing.PairingView;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;

/** One of the two people books a meeting, or logs one that took place. */
@ApplicationScoped
public class BookMeeting {
  private MentoringSessionRepository sessions;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected BookMeeting() {}

  @Inject
  BookMeeting(MentoringSessionRepository sessions, Ids ids, Clock clock, Audit audit) {
    this.sessions = sessions;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Stores the meeting.
   *
   * @throws org.ribalta.platform.problem.Refused {@code programme-not-running}; {@code invalid}
   */
  @Transactional
  public MeetingDescription book(PairingView pairing, UUID by, MeetingPlan plan) {
    if (!pairing.commitment().running()) {
      throw MentoringProblem.PROGRAMME_NOT_RUNNING.refused();
    }
    MeetingDetails checked = plan.checked(pairing.commitment());
    MentoringSession meeting =
        new MentoringSession(ids.next(), pairing.id(), checked, by, clock.instant());
    sessions.add(meeting);
    sessions.flush();
    audit.record("meeting.booked", "meeting", meeting.id(), Map.of("pairing", pairing.id()));
    return meeting.describe(by);
  }
}
