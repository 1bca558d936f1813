package org.ribalta.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Language;

/**
 * An edition as people read it, in their language.
 *
 * @param template the template that it was made from
 * @param meetings how many meetings each pair commits to
 * @param places how many people may take part; null for as many as come
 * @param topics ids of the topics to choose from; empty for all there are
 * @param labels what the company calls the two roles; null for the usual names
 * @param milestoneColumns whether each milestone has a gradebook column of its own
 * @param version counts the changes
 */
public record EditionDescription(
    UUID id,
    String title,
    String template,
    EditionState state,
    LocalDate startsOn,
    LocalDate endsOn,
    int meetings,
    Cadence cadence,
    @Nullable Integer places,
    List<String> topics,
    @Nullable RoleLabels labels,
    Goal objective,
    Counts counts,
    boolean milestoneColumns,
    long version) {

  /** The names of the roles, for a reader of this language. */
  public RoleLabels labels(Language language) {
    return labels != null
        ? labels
        : new RoleLabels(
            RoleLabels.USUAL_MENTOR.in(language), RoleLabels.USUAL_MENTEE.in(language));
  }

  /**
   * What the edition wants to change.
   *
   * @param success when it counts as reached
   * @param measurement how one will know
   * @param baselineOn the day on which the first measurement is due
   */
  public record Goal(
      String title, String method, String success, String measurement, LocalDate baselineOn) {}

  /** How many people enrolled on each side, and how many pairs were published. */
  public record Counts(int mentors, int mentees, int pairs) {
    /** Everybody who takes part. */
    public int people() {
      return mentors + mentees;
    }
  }
}
