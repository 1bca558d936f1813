package org.ribalta.sandbox.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * What the tool last said about one person in one column.
 *
 * @param given points out of {@code maximum}; null when the tool cleared them
 * @param timestamp when the tool says it was earned, ISO 8601
 */
public record Score(
    String lineItem,
    String user,
    Double given,
    double maximum,
    String comment,
    String activityProgress,
    String gradingProgress,
    String timestamp) {

  @JsonIgnore
  public Instant earnedAt() {
    return Instant.parse(timestamp);
  }

  /** The same with a teacher's points, of now. */
  Score changed(double points, double columnMaximum) {
    String now = Instant.now().toString();
    return new Score(
        lineItem, user, points, columnMaximum, comment, activityProgress, "FullyGraded", now);
  }

  boolean isFor(String item, String person) {
    return lineItem.equals(item) && user.equals(person);
  }

  /** Scaled to the column, as Moodle does; more than the maximum stays more. */
  public Double scaledTo(double columnMaximum) {
    return given == null ? null : given * columnMaximum / maximum;
  }
}
