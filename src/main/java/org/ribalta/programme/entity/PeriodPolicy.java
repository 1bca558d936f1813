package org.ribalta.programme.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;

/** When an edition may take place. */
public final class PeriodPolicy {
  /** An edition takes 3 to 6 months; whoever plans more than two years mistyped one. */
  private static final int MOST_YEARS = 2;

  private PeriodPolicy() {}

  /** Notes what is wrong with the days, at {@code /startsOn} and {@code /endsOn}. */
  public static Checks check(Checks checks, @Nullable LocalDate start, @Nullable LocalDate end) {
    checks.that(start != null, "/startsOn", "required", "Write a day, e.g. 2026-09-01.");
    if (end == null) {
      return checks.that(false, "/endsOn", "required", "Write a day, e.g. 2027-02-28.");
    }
    return start == null
        ? checks
        : checks
            .that(end.isAfter(start), "/endsOn", "order", "Choose a day after the start.")
            .then(
                () -> !end.isAfter(start.plusYears(MOST_YEARS)),
                "/endsOn",
                "too-long",
                "Choose a day within two years of the start.");
  }
}
