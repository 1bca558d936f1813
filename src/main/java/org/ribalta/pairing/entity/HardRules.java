package org.ribalta.pairing.entity;

import java.util.Collections;
import java.util.List;
import org.ribalta.directory.ChainLabel;

/** Every hard rule there is, and the set that a programme uses unless it says otherwise. */
public final class HardRules {

  /** Levels of a reporting line that are kept apart unless a programme says otherwise. */
  public static final int CHAIN_DISTANCE = 3;

  /** Value of the chain distance that keeps the whole line apart. */
  public static final int WHOLE_CHAIN = Integer.MAX_VALUE;

  /** Levels between mentor and mentee unless a programme says otherwise. */
  public static final int MINIMUM_GAP = 1;

  /** Nobody can teach or learn without a language in common. */
  public static final HardRule LANGUAGE =
      new HardRule(
          HardRule.Kind.LANGUAGE,
          (mentor, mentee) -> !Collections.disjoint(mentor.languages(), mentee.languages()));

  /** Nobody can meet without a half-day in common. */
  public static final HardRule AVAILABILITY =
      new HardRule(
          HardRule.Kind.AVAILABILITY,
          (mentor, mentee) -> !Collections.disjoint(mentor.availability(), mentee.availability()));

  private HardRules() {}

  /** The usual rules at their usual strictness. */
  public static List<HardRule> standard() {
    return of(CHAIN_DISTANCE, MINIMUM_GAP);
  }

  /** The usual rules; distance and gap in levels. */
  public static List<HardRule> of(int chainDistance, int minimumGap) {
    return List.of(chain(chainDistance), seniorityGap(minimumGap), LANGUAGE, AVAILABILITY);
  }

  /**
   * Nobody is paired with their manager, their manager's manager and so on, nor with anybody who
   * reports to them: one of the two would be judged by the other. Two people under the same manager
   * are not in one line.
   *
   * @param distance levels up and down that count, or {@link #WHOLE_CHAIN}
   */
  public static HardRule chain(int distance) {
    return new HardRule(
        HardRule.Kind.CHAIN,
        (mentor, mentee) -> !inOneLine(mentor.chain(), mentee.chain(), distance));
  }

  private static boolean inOneLine(ChainLabel one, ChainLabel other, int distance) {
    return one.sameChain(other) && Math.abs(one.depth() - other.depth()) <= distance;
  }

  /**
   * The mentor's job is strictly junior to the mentee's. Where a level is not known the direction
   * cannot be told, so the pair is refused.
   *
   * @param minimum levels between the two, at least one
   */
  public static HardRule seniorityGap(int minimum) {
    if (minimum < 1) {
      throw new IllegalArgumentException("a mentor is strictly junior: " + minimum);
    }
    return new HardRule(
        HardRule.Kind.SENIORITY_GAP,
        (mentor, mentee) ->
            mentor.seniority() != null
                && mentee.seniority() != null
                && mentee.seniority() - mentor.seniority() >= minimum);
  }
}
