package org.ribalta.lms.entity;

/** What stood in the way of reading a column's scores back. */
public enum ScoresTrouble {
  /** The platform does not let the tool read results. */
  NOT_ALLOWED,
  /** It did not answer, or not with results; another time it may. */
  AWAY,
  /** It refused, e.g. since the column is gone. */
  REFUSED
}
