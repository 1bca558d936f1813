package org.ribalta.course.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ribalta.course.CourseModule;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.EditionView;

/**
 * When a module can be worked on: the preparations from enrolment on, the mid-check from the middle
 * of the edition, the closing in its last three weeks. What opened stays open, also after the end.
 */
public final class OpeningPolicy {
  private static final int CLOSING_DAYS = 21;

  private OpeningPolicy() {}

  /** The first day; empty for at once. */
  public static Optional<LocalDate> opensOn(CourseModule module, EditionView edition) {
    LocalDate from = edition.startsOn();
    long days = ChronoUnit.DAYS.between(from, edition.endsOn());
    return switch (module) {
      case MENTOR_PREPARATION, MENTEE_PREPARATION -> Optional.empty();
      case MID_CHECK -> Optional.of(from.plusDays(days / 2));
      case CLOSING -> Optional.of(from.plusDays(Math.max(days / 2, days - CLOSING_DAYS)));
    };
  }

  /** Whether it is open on a day. */
  public static boolean isOpen(CourseModule module, EditionView edition, LocalDate today) {
    return opensOn(module, edition)
        .map(
            day ->
                edition.state() == EditionState.CLOSED || (runs(edition) && !today.isBefore(day)))
        .orElse(true);
  }

  private static boolean runs(EditionView edition) {
    return edition.state() == EditionState.RUNNING;
  }
}
