package org.ribalta.programme;

/** How far an edition has come. */
public enum EditionState {
  /** People enrol. */
  ENROLLING,
  /** Pairs are proposed and wait for a person to confirm them; people may still enrol. */
  PAIRING,
  /** Pairs are published and meet. */
  RUNNING,
  /** Over. */
  CLOSED
}
