package org.ribalta.lti.ags;

/**
 * How far grading is (AGS 2.0, "gradingProgress"). Platforms show only what is {@link
 * #FULLY_GRADED}.
 */
public enum GradingProgress {
  FULLY_GRADED("FullyGraded"),
  PENDING("Pending"),
  PENDING_MANUAL("PendingManual"),
  FAILED("Failed"),
  NOT_READY("NotReady");

  private final String value;

  GradingProgress(String value) {
    this.value = value;
  }

  /** As scores spell it. */
  public String value() {
    return value;
  }
}
