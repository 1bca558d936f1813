package org.ribalta.sandbox.control;

import jakarta.inject.Singleton;

/** What is switched off at the moment; everything works again after a restart. */
@Singleton
public class Faults {
  private volatile boolean gradebookDown;
  private volatile boolean tokenDown;

  public boolean gradebookDown() {
    return gradebookDown;
  }

  public boolean tokenDown() {
    return tokenDown;
  }

  void gradebook(boolean down) {
    gradebookDown = down;
  }

  void token(boolean down) {
    tokenDown = down;
  }
}
