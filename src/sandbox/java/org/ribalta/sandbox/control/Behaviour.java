package org.ribalta.sandbox.control;

import jakarta.inject.Singleton;
import java.util.Optional;

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

  /**
   * What {@code lti_storage_target} says, if values are kept for tools (LTI postMessage Storage).
   */
  public Optional<String> storageTarget() {
    if (has(Quirk.STORAGE_IN_FRAME)) {
      return Optional.of("post_message_forwarding");
    }
    return has(Quirk.STORAGE_IN_PARENT) ? Optional.of("_parent") : Optional.empty();
  }

  void like(Likeness other) {
    likeness = other;
  }
}
