package org.ribalta.talent;

import java.time.Instant;
import java.util.UUID;

/**
 * A score is to be sent to the gradebook, with the person's agreement; fired in the transaction
 * that caused it.
 *
 * @param key which score of whom
 * @param activityId the LMS activity whose line item it belongs to
 * @param scoreGiven 0 to {@code scoreMaximum}
 * @param at when it came about; later scores of a person have later times (AGS §4.7.3 timestamp)
 * @param overwrite whether a person asked for it, so that it counts whatever the gradebook holds
 */
public record ScoreDue(
    UUID tenant,
    ScoreKey key,
    UUID activityId,
    int scoreGiven,
    int scoreMaximum,
    Instant at,
    boolean overwrite) {

  /** The maximum that every score is sent with, for whoever makes its gradebook column. */
  public static final int MAXIMUM = 100;
}
