package org.ribalta.pairing.entity;

import java.util.function.BiPredicate;

/**
 * A condition without which two people are never paired, whatever they would score.
 *
 * @param kind its name, as stored with a run and shown to people
 * @param allowed whether the condition holds, for the mentor first and the mentee second
 */
public record HardRule(Kind kind, BiPredicate<Candidate, Candidate> allowed) {

  /** Names of the rules. */
  public enum Kind {
    /** Not in the same reporting line, within a number of levels. */
    CHAIN,
    /** The mentor is junior to the mentee by enough levels. */
    SENIORITY_GAP,
    /** At least one language in common. */
    LANGUAGE,
    /** At least one half-day in common. */
    AVAILABILITY
  }

  public boolean allows(Candidate mentor, Candidate mentee) {
    return allowed.test(mentor, mentee);
  }
}
