package org.ribalta.pairing.entity;

import java.util.Map;

/**
 * Somebody without a pair, and why.
 *
 * @param blockedBy per hard rule how many people of the other side it forbids to this one; somebody
 *     whom two rules forbid counts under both, and rules that forbid nobody are left out
 */
public record UnmatchedCandidate(
    Candidate candidate, Reason reason, Map<HardRule.Kind, Integer> blockedBy) {

  /** Why somebody is left without a pair. */
  public enum Reason {
    /** The rules forbid everybody on the other side, or nobody is there. */
    NO_ALLOWED_PARTNER,
    /** There are people this one could have, but not enough of them for everybody. */
    NOT_ENOUGH_PARTNERS
  }
}
