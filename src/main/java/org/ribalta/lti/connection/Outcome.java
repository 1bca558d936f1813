package org.ribalta.lti.connection;

/** How a step ended. */
public enum Outcome {
  PASSED,
  FAILED,
  /** Something that it needs was not there. */
  NOT_TRIED
}
