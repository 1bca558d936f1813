package org.ribalta.sandbox.gradebook;

import java.util.List;

/**
 * How a tool wants the scores of a column to lead back to it (LTI Submission Review 1.0).
 *
 * @param statuses the progress with which a score can be looked at
 * @param label what the tool would like the link to say; null for nothing
 */
public record Review(List<String> statuses, String label) {
  /** Of an activity's own column, which the tool had no say in. */
  static final Review USUAL = new Review(List.of("InProgress", "Submitted", "Completed"), null);

  /** Whether this score can be looked at. */
  public boolean covers(Score score) {
    return statuses.contains(score.activityProgress());
  }
}
