package org.ribalta.programme.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.RoleLabels;

/**
 * Everything about an edition that a programme manager may change before it starts.
 *
 * @param baselineOn the day on which the first measurement is due, not after the first day
 * @param meetings how many meetings each pair commits to
 * @param places how many people may take part; null for as many as come
 * @param labels what the company calls the two roles; null for the usual names
 * @param topics ids of the topics to choose from; empty for all there are
 */
public record EditionSettings(
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate baselineOn,
    Cadence cadence,
    int meetings,
    @Nullable Integer places,
    @Nullable RoleLabels labels,
    Objective objective,
    List<String> topics) {

  /** Copies the topics. */
  public EditionSettings {
    topics = List.copyOf(topics);
  }
}
