package org.ribalta.lti.ags;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person reached (AGS 2.0, "Score publish service").
 *
 * <pre>{@code
 * {"timestamp": "2026-04-16T18:54:36.736Z",
 *  "scoreGiven": 50, "scoreMaximum": 100,
 *  "comment": "3 incontri su 6",
 *  "activityProgress": "InProgress", "gradingProgress": "FullyGraded",
 *  "userId": "42"}
 * }</pre>
 *
 * @param userId the person's {@code sub}
 * @param scoreGiven at least zero; may exceed the maximum
 * @param scoreMaximum above zero
 * @param timestamp of the change that led to this score; must grow with each, see {@link
 *     #timestampAfter}
 */
public record Score(
    String userId,
    BigDecimal scoreGiven,
    BigDecimal scoreMaximum,
    Optional<String> comment,
    ActivityProgress activityProgress,
    GradingProgress gradingProgress,
    Instant timestamp) {

  /** Moodle compares whole seconds and refuses what is not later. */
  private static final Duration STEP = Duration.ofSeconds(1);

  public Score {
    Objects.requireNonNull(userId, "userId");
    Objects.requireNonNull(activityProgress, "activityProgress");
    Objects.requireNonNull(gradingProgress, "gradingProgress");
    if (scoreGiven.signum() < 0) {
      throw new IllegalArgumentException("scoreGiven is at least 0");
    }
    if (scoreMaximum.signum() <= 0) {
      throw new IllegalArgumentException("scoreMaximum is above 0");
    }
    timestamp = timestamp.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * The timestamp for a new score: now, but at least a second after the previous one for the same
   * person and line item, even if the clock was set back.
   */
  public static Instant timestampAfter(Optional<Instant> previous, Instant now) {
    return previous
        .map(before -> before.plus(STEP))
        .filter(earliest -> earliest.isAfter(now))
        .orElse(now)
        .truncatedTo(ChronoUnit.MILLIS);
  }
}
