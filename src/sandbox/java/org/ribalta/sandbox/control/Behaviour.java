package org.ribalta.sandbox.control;

import jakarta.inject.Singleton;

/** Which LMS this one behaves like at the moment; like Moodle again after a restart. */
@Singleton
public class Behaviour {
  private volatile Likeness likeness = Likeness.MOODLE;

  public Likeness likeness() {
    return likeness;
  }

  public boolean has(Quirk quirk) {
    return likeness.quirks().contains(quirk);
  }

  void like(Likeness other) {
    likeness = other;
  }
}
