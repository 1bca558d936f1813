package org.ribalta.pairing.entity;

import java.util.List;

/**
 * One reason for a pair, as shown to the two people; the points of a pair's parts add up to its
 * score exactly.
 *
 * @param kind which reason
 * @param points what it gave
 * @param maximum what it could have given: its weight
 * @param common what the points are for, in order: topic ids, interests or half-days
 * @param enough how many of these would have given the maximum; zero when nothing was asked for
 */
public record ScorePart(Kind kind, int points, int maximum, List<String> common, int enough) {

  /** Names of the reasons. */
  public enum Kind {
    SKILLS,
    EXCHANGE,
    INTERESTS,
    AVAILABILITY,
    CROSS_UNIT
  }
}
