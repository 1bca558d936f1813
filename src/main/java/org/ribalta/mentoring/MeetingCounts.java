package org.ribalta.mentoring;

import java.time.Instant;
import java.util.Optional;

/**
 * What others may know of a pair's meetings.
 *
 * @param held meetings that took place
 * @param planned meetings that are neither held nor cancelled
 * @param nextAt the next planned one from now on
 */
public record MeetingCounts(int held, int planned, Optional<Instant> nextAt) {
  /** A pair without meetings. */
  public static final MeetingCounts NONE = new MeetingCounts(0, 0, Optional.empty());
}
