package org.ribalta.mentoring.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.mentoring.MeetingCounts;
import org.ribalta.mentoring.MeetingDescription;
import org.ribalta.mentoring.Meetings;
import org.ribalta.mentoring.PlannedMeeting;
import org.ribalta.mentoring.entity.MentoringSession;

/** Answers questions about meetings. */
@ApplicationScoped
@Transactional
public class FindMeetings implements Meetings {
  private MentoringSessionRepository sessions;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindMeetings() {}

  @Inject
  FindMeetings(MentoringSessionRepository sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public List<MeetingDescription> ofPairing(UUID pairing, UUID reader) {
    return sessions.ofPairing(pairing).stream().map(each -> each.describe(reader)).toList();
  }

  @Override
  public Map<UUID, MeetingCounts> counts(Collection<UUID> pairings) {
    return pairings.isEmpty()
        ? Map.of()
        : sessions.ofPairings(pairings).stream()
            .collect(
                groupingBy(
                    MentoringSession::pairingId, collectingAndThen(toList(), this::counted)));
  }

  private MeetingCounts counted(List<MentoringSession> meetings) {
    Instant now = clock.instant();
    Optional<Instant> next =
        meetings.stream()
            .filter(MentoringSession::isPlanned)
            .map(MentoringSession::startsAt)
            .filter(startsAt -> !startsAt.isBefore(now))
            .min(Instant::compareTo);
    int planned = (int) meetings.stream().filter(MentoringSession::isPlanned).count();
    return new MeetingCounts(held(meetings), planned, next);
  }

  @Override
  public int held(Collection<UUID> pairings) {
    return pairings.isEmpty() ? 0 : sessions.countHeld(pairings);
  }

  @Override
  public List<PlannedMeeting> plannedBetween(Instant from, Instant to) {
    return sessions.plannedBetween(from, to).stream().map(MentoringSession::planned).toList();
  }

  @Override
  public int settledHeld(UUID pairing) {
    return held(sessions.holdOfPairing(pairing));
  }

  static int held(List<MentoringSession> meetings) {
    return (int) meetings.stream().filter(MentoringSession::isHeld).count();
  }
}
