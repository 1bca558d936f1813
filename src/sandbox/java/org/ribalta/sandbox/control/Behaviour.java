package org.ribalta.sandbox.control;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which LMS this one behaves like at the moment; like Moodle again after a restart. */
@Singleton
public class Behaviour {
  private volatile Likeness likeness = Likeness.MOODLE;
  private volatile Set<Quirk> quirks = likeness.quirks();

  public Likeness likeness() {
    return likeness;
  }

  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  /** Every quirk that is on, whichever LMS it comes from. */
  Set<Quirk> quirks() {
    return quirks;
  }

  /**
   * What {@code lti_storage_target} says, if values are kept for tools (LTI postMessage Storage).
   */
  public Optional<String> storageTarget() {
    if (has(Quirk.STORAGE_IN_FRAME)) {
      return Optional.of("post_message_forwarding");
    }
    return has(Quirk.STORAGE_IN_PARENT) ? Optional.of("_parent") : Optional.empty();
  }

  /** Takes over another LMS's ways, all of them and no others. */
  synchronized void like(Likeness other) {
    likeness = other;
    quirks = other.quirks();
  }

  /** Has these quirks and no others; the LMS is called as before. */
  synchronized void only(Set<Quirk> wanted) {
    quirks = Set.copyOf(wanted);
  }

  synchronized void turn(Quirk quirk, boolean on) {
    Set<Quirk> now = EnumSet.noneOf(Quirk.class);
    now.addAll(quirks);
    if (on) {
      now.add(quirk);
    } else {
      now.remove(quirk);
    }
    only(now);
  }
}
