package org.ribalta.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features know of an edition.
 *
 * @param activityId the LMS activity that it belongs to
 * @param startsOn its first day
 * @param endsOn its last day
 * @param meetings how many meetings each pair commits to
 */
public record EditionView(
    UUID id,
    UUID activityId,
    EditionState state,
    LocalDate startsOn,
    LocalDate endsOn,
    int meetings) {

  /** Whether people may enrol and pairs may be proposed: none is published yet. */
  public boolean isOpen() {
    return state == EditionState.ENROLLING || state == EditionState.PAIRING;
  }
}
