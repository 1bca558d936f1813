package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.entity.MentoringSession;
import org.ribalta.platform.audit.Audit;

/** One of the two people calls a meeting off. */
@ApplicationScoped
public class CancelMeeting {
  private MeetingOfPair meetings;
  private MentoringSessionRepository sessions;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CancelMeeting() {}

  @Inject
  CancelMeeting(
      MeetingOfPair meetings, MentoringSessionRepository sessions, Clock clock, Audit audit) {
    this.meetings = meetings;
    this.sessions = sessions;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Notes it.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} for anybody else; {@code
   *     meeting-held}; {@code programme-not-running}
   */
  @Transactional
  public MeetingDescription cancel(UUID id, UUID activity, UUID person) {
    MentoringSession meeting = meetings.open(id, activity, person).meeting();
    if (meeting.cancel(person, clock.instant())) {
      sessions.flush();
      audit.record("meeting.cancelled", "meeting", id, Map.of());
    }
    return meeting.describe(person);
  }
}
