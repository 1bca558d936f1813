package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.entity.MentoringSession;

/** One of the two people calls a meeting off. */
@ApplicationScoped
public class CancelMeeting {
  private MeetingOfPair meetings;
  private MentoringSessionRepository sessions;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CancelMeeting() {}

  @Inject
  CancelMeeting(MeetingOfPair meetings, MentoringSessionRepository sessions, Clock clock) {
    this.meetings = meetings;
    this.sessions = sessions;
    this.clock = clock;
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
    meeting.cancel(person, clock.instant());
    sessions.flush();
    return meeting.describe(person);
  }
}
