package org.ribalta.programme.entity;

/** How often a pair meets. */
public enum Cadence {
  FORTNIGHTLY,
  MONTHLY
}
