package org.ribalta.promotion.entity;

import java.util.OptionalInt;

/**
 * What everybody may know of how many people take part: totals of at least five, rounded down to
 * fives. Whoever looks every day cannot tell who came in between, and a small group shows nothing.
 *
 * @param participants how many take part, at least; empty while there are too few to tell
 * @param pairs how many pairs there are, at least
 * @param meetings how many meetings they have held, at least; empty with too few pairs, since it
 *     would tell of these few
 */
public record PublicFigures(OptionalInt participants, OptionalInt pairs, OptionalInt meetings) {
  private static final int STEP = 5;

  /** Makes them of what was counted. */
  public static PublicFigures of(int participants, int pairs, int meetings) {
    OptionalInt shownPairs = atLeast(pairs);
    return new PublicFigures(
        atLeast(participants),
        shownPairs,
        shownPairs.isPresent() ? atLeast(meetings) : OptionalInt.empty());
  }

  private static OptionalInt atLeast(int counted) {
    return counted < STEP ? OptionalInt.empty() : OptionalInt.of(counted / STEP * STEP);
  }

  /** Whether there is nothing to tell yet. */
  public boolean areEmpty() {
    return participants.isEmpty() && pairs.isEmpty() && meetings.isEmpty();
  }
}
