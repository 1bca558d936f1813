package org.ribalta.pairing;

import java.util.UUID;
import org.ribalta.enrolment.Side;

/**
 * A published pair, for other features.
 *
 * @param activityId the LMS activity of its edition
 * @param mentor the person who teaches
 * @param mentee the person who is taught
 */
public record PairingView(
    UUID id, UUID editionId, UUID activityId, UUID mentor, UUID mentee, Commitment commitment) {

  /** Whether this is one of the two people. */
  public boolean includes(UUID person) {
    return mentor.equals(person) || mentee.equals(person);
  }

  /** The side of one of the two people. */
  public Side sideOf(UUID person) {
    return mentor.equals(person) ? Side.MENTOR : Side.MENTEE;
  }

  /** The other one of the two people. */
  public UUID partnerOf(UUID person) {
    return mentor.equals(person) ? mentee : mentor;
  }
}
