package org.ribalta.talent;

import java.util.UUID;

/**
 * Names a score: a person has one of each kind in an edition.
 *
 * @param tag the kind of grade (AGS 2.0 "tag"): {@link #MEETINGS}, the key of a module, or that of
 *     a {@link Milestone}
 */
public record ScoreKey(UUID edition, UUID person, String tag) {
  /** The share of meetings held, which every programme has a score of. */
  public static final String MEETINGS = "meetings";

  /** The score of the meetings held. */
  public static ScoreKey ofMeetings(UUID edition, UUID person) {
    return new ScoreKey(edition, person, MEETINGS);
  }
}
