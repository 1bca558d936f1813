package org.ribalta.lms.control;

/** What came of a verified launch. */
public sealed interface Opening {
  /** A login session began. */
  record Opened(OpenedActivity activity) implements Opening {}

  /** Nobody in the directory is this user; an administrator can change that. */
  record Unknown() implements Opening {}

  /** The person's account is switched off. */
  record Inactive() implements Opening {}
}
