package org.ribalta.notice.entity;

import java.util.Optional;

/** A point of the way that is worth a word. */
public enum Milestone {
  /** The first meeting was held. */
  FIRST,
  /** Half of the meetings were held. */
  HALF;

  private static final int FEWEST_FOR_A_HALF = 4;

  /**
   * What a pair has just reached.
   *
   * @param held how many meetings they have held now
   * @param required how many they committed to
   */
  public static Optional<Milestone> at(int held, int required) {
    if (held == 1) {
      return Optional.of(FIRST);
    }
    boolean half = required >= FEWEST_FOR_A_HALF && held == (required + 1) / 2;
    return half ? Optional.of(HALF) : Optional.empty();
  }

  /** The mail's template. */
  public String template() {
    return this == FIRST ? "first-meeting-held" : "half-of-meetings-held";
  }
}
