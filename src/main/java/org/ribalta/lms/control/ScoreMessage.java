package org.ribalta.lms.control;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.talent.ScoreKey;

/** A score on its way, as the outbox keeps it: no name and no address, they are looked up last. */
record ScoreMessage(
    UUID personId,
    UUID editionId,
    UUID activityId,
    int scoreGiven,
    int scoreMaximum,
    Instant at,
    @Nullable Boolean overwrite,
    @Nullable String tag) {

  /** Which score it is; messages of old are all of meetings. */
  ScoreKey key() {
    return new ScoreKey(editionId, personId, tag == null ? ScoreKey.MEETINGS : tag);
  }

  /** Whether a person asked for it, so that it counts whatever the gradebook holds. */
  boolean overwrites() {
    return Boolean.TRUE.equals(overwrite);
  }
}
