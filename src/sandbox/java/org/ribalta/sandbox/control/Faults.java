package org.ribalta.sandbox.control;

import jakarta.inject.Singleton;

/** What is switched off at the moment; everything works again after a restart. */
@Singleton
public class Faults {
  private volatile boolean gradebookDown;
  private volatile boolean gradebookSilent;
  private volatile boolean tokenDown;
  private volatile RosterFaults roster = RosterFaults.NONE;

  public boolean gradebookDown() {
    return gradebookDown;
  }

  /** Takes scores and does not say so. */
  public boolean gradebookSilent() {
    return gradebookSilent;
  }

  public boolean tokenDown() {
    return tokenDown;
  }

  public RosterFaults roster() {
    return roster;
  }

  void roster(RosterFaults wanted) {
    roster = wanted;
  }

  void gradebook(boolean down) {
    gradebookDown = down;
  }

  void silent(boolean silent) {
    gradebookSilent = silent;
  }

  void token(boolean down) {
    tokenDown = down;
  }
}
