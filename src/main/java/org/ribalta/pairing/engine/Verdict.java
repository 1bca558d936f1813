package org.ribalta.pairing.engine;

import java.util.List;

/** What {@link Verifier} found. */
public sealed interface Verdict {

  /** The assignment is allowed and nothing better exists. */
  record Proven() implements Verdict {}

  /**
   * At least one claim does not hold. A certificate is only looked at once the assignment is sound.
   */
  record Refuted(List<Flaw> flaws) implements Verdict {}
}
