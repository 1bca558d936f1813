package org.ribalta.pairing.engine;

/**
 * A claim of a solution that does not hold.
 *
 * @param claim which one
 * @param detail the numbers that contradict it, for the log; row and column numbers, no names
 */
public record Flaw(Claim claim, String detail) {

  /** What a solution claims. */
  public enum Claim {
    /** Every pair is an arc, and nobody is in two pairs. */
    ASSIGNMENT,
    /** Locked pairs are kept. */
    LOCKS,
    /** The number of pairs is as stated. */
    PLACES,
    /** The lowest free score is as stated. */
    WORST,
    /** The points are as stated. */
    TOTAL,
    /** No assignment has more pairs. */
    MOST_PLACES,
    /** None with as many pairs has a better worst one. */
    BEST_WORST,
    /** None with as many pairs and that worst one has more points. */
    HIGHEST_TOTAL
  }
}
