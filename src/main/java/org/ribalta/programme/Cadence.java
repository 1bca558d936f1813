package org.ribalta.programme;

/** How often a pair meets. */
public enum Cadence {
  FORTNIGHTLY,
  MONTHLY
}
