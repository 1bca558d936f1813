package org.ribalta.mentoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.SessionHeld;
import org.ribalta.platform.audit.Audit;

/** One of the two people says that a meeting took place. */
@ApplicationScoped
public class HoldMeeting {
  private MeetingOfPair meetings;
  private MentoringSessionRepository sessions;
  private Event<SessionHeld> held;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected HoldMeeting() {}

  @Inject
  HoldMeeting(
      MeetingOfPair meetings,
      MentoringSessionRepository sessions,
      Event<SessionHeld> held,
      Clock clock,
      Audit audit) {
    this.meetings = meetings;
    this.sessions = sessions;
    this.held = held;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Notes it, and tells the others once.
   *
   * @throws org.ribalta.platform.problem.Refused {@code not-found} for anybody else; {@code
   *     meeting-cancelled}; {@code meeting-not-started}; {@code programme-not-running}
   */
  @Transactional
  public MeetingDescription hold(UUID id, UUID activity, UUID person) {
    MeetingOfPair.Opened opened = meetings.open(id, activity, person);
    Instant now = clock.instant();
    if (opened.meeting().hold(person, now)) {
      sessions.flush();
      audit.record("meeting.held", "meeting", id, Map.of("pairing", opened.pairing().id()));
      tell(opened, now);
    }
    return opened.meeting().describe(person);
  }

  private void tell(MeetingOfPair.Opened opened, Instant now) {
    held.fire(
        new SessionHeld(
            opened.meeting().tenantId(),
            opened.pairing().id(),
            opened.meeting().id(),
            opened.pairing().mentor(),
            opened.pairing().mentee(),
            FindMeetings.held(opened.all()),
            opened.pairing().commitment().meetings(),
            now));
  }
}
