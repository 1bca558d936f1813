package org.ribalta.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition as people read it, in their language.
 *
 * @param template the template that it was made from
 * @param meetings how many meetings each pair commits to
 */
public record EditionDescription(
    UUID id,
    String title,
    String template,
    EditionState state,
    LocalDate startsOn,
    LocalDate endsOn,
    int meetings,
    Goal objective,
    Counts counts) {

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
  public record Counts(int mentors, int mentees, int pairs) {}
}
