package org.ribalta.lti.ags;

/** How far the person is (AGS 2.0, "activityProgress"). */
public enum ActivityProgress {
  INITIALIZED("Initialized"),
  STARTED("Started"),
  IN_PROGRESS("InProgress"),
  SUBMITTED("Submitted"),
  COMPLETED("Completed");

  private final String value;

  ActivityProgress(String value) {
    this.value = value;
  }

  /** As scores spell it. */
  public String value() {
    return value;
  }
}
