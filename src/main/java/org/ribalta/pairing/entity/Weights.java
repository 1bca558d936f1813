package org.ribalta.pairing.entity;

import java.util.stream.IntStream;

/**
 * How many of a pair's {@value #SCORE} points each part can give; a programme's own choice.
 *
 * @param skills what the mentor can teach against what the mentee wants to learn
 * @param exchange what the mentee can give back against what the mentor wants
 * @param interests interests in common
 * @param availability half-days in common
 * @param crossUnit people from different units
 */
public record Weights(int skills, int exchange, int interests, int availability, int crossUnit) {

  /** Points of a pair that nothing could improve. */
  public static final int SCORE = 1000;

  /** The weights of a programme that says nothing. */
  public static final Weights STANDARD = new Weights(400, 250, 150, 120, 80);

  /**
   * @throws IllegalArgumentException when one is negative, or they do not add up to {@value #SCORE}
   */
  public Weights {
    int[] each = {skills, exchange, interests, availability, crossUnit};
    boolean negative = IntStream.of(each).anyMatch(weight -> weight < 0);
    if (negative || IntStream.of(each).asLongStream().sum() != SCORE) {
      throw new IllegalArgumentException("weights must add up to " + SCORE);
    }
  }
}
