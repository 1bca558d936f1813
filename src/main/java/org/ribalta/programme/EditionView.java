package org.ribalta.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features know of an edition.
 *
 * @param activityId the LMS activity that it belongs to
 * @param startsOn its first day
 * @param endsOn its last day
 * @param meetings how many meetings each pair commits to
 * @param places how many people may take part; null for as many as come
 * @param topics ids of the topics to choose from; empty for all there are
 * @param milestoneColumns whether each milestone has a gradebook column of its own
 */
public record EditionView(
    UUID id,
    UUID activityId,
    EditionState state,
    LocalDate startsOn,
    LocalDate endsOn,
    int meetings,
    @Nullable Integer places,
    List<String> topics,
    boolean milestoneColumns) {

  /** Copies the topics. */
  public EditionView {
    topics = List.copyOf(topics);
  }

  /** Whether people may enrol and pairs may be proposed: none is published yet. */
  public boolean isOpen() {
    return state == EditionState.ENROLLING || state == EditionState.PAIRING;
  }

  /** Whether people may give and want this topic here. */
  public boolean hasTopic(String topic) {
    return topics.isEmpty() || topics.contains(topic);
  }

  /** Whether somebody more may take part beside these. */
  public boolean hasPlaceBeside(int enrolled) {
    return places == null || enrolled < places;
  }
}
