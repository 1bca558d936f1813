package org.ribalta.mentoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions about the meetings of pairs of the current tenant. */
public interface Meetings {
  /** A pair's meetings in the order of time, for one of its two people. */
  List<MeetingDescription> ofPairing(UUID pairing, UUID reader);

  /** Counts by pair; a pair without meetings is left out. */
  Map<UUID, MeetingCounts> counts(Collection<UUID> pairings);

  /** How many meetings these pairs have held together. */
  int held(Collection<UUID> pairings);

  /** Meetings of the tenant that begin in this time, from (inclusive) to (exclusive). */
  List<PlannedMeeting> plannedBetween(Instant from, Instant to);

  /**
   * How many meetings a pair has held. Waits for a meeting that is being held at this moment, and
   * makes the next one wait until this transaction ends: a score made of it is not overtaken.
   */
  int settledHeld(UUID pairing);
}
