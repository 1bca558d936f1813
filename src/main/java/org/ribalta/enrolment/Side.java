package org.ribalta.enrolment;

/** What somebody enrols to be. */
public enum Side {
  /** Teaches; in a pair, the junior. */
  MENTOR,
  /** Is taught; in a pair, the senior. */
  MENTEE
}
