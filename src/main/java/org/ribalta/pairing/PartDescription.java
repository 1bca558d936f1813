package org.ribalta.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One reason for a pair, in words; the points of a pair's parts add up to its score.
 *
 * @param kind {@code SKILLS}, {@code EXCHANGE}, {@code INTERESTS}, {@code AVAILABILITY} or {@code
 *     CROSS_UNIT}
 * @param points what it gave
 */
public record PartDescription(String kind, int points, Detail detail) {

  /**
   * What the points are for; lists that do not belong to the kind are empty.
   *
   * @param topicIds ids of topics
   * @param topics their names in the reader's language, in the same order
   * @param interests interests in common
   * @param slots half-days in common, Monday first
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Detail(
      List<String> topicIds, List<String> topics, List<String> interests, List<String> slots) {}
}
