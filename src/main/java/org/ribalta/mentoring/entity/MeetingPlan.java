package org.ribalta.mentoring.entity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.ribalta.mentoring.MeetingMode;
import org.ribalta.pairing.Commitment;
import org.ribalta.platform.problem.Checks;

/**
 * A meeting that somebody wants to book; members may be null until it was checked.
 *
 * @param goal what the two want to reach, 1 to 500 characters
 * @param startsAt when; may be past, since people also log a meeting that took place
 * @param minutes how long, 15 to 240
 * @param place a room or a link, at most 300 characters, or null
 */
public record MeetingPlan(
    @Nullable String goal,
    @Nullable Instant startsAt,
    @Nullable Integer minutes,
    @Nullable MeetingMode mode,
    @Nullable String place) {
  private static final int LONGEST_GOAL = 500;
  private static final int LONGEST_PLACE = 300;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 240;

  /** The zones where a day begins first and ends last. */
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /**
   * Checks the plan and tidies its texts. It lies within the edition when it does so in any time
   * zone: people know the day, and the server does not know where they are.
   *
   * @throws org.ribalta.platform.problem.Refused {@code invalid}
   */
  public MeetingDetails checked(Commitment commitment) {
    new Checks()
        .text(goal, "/goal", LONGEST_GOAL)
        .that(startsAt != null, "/startsAt", "required", "Write e.g. 2026-11-26T14:00:00Z.")
        .then(
            () -> isWithin(requireNonNull(startsAt), commitment.from(), commitment.to()),
            "/startsAt",
            "outside-edition",
            "Choose a time from " + commitment.from() + " to " + commitment.to() + ".")
        .that(minutes != null, "/minutes", "required", "Write 15 to 240.")
        .then(
            () -> requireNonNull(minutes) >= SHORTEST && minutes <= LONGEST,
            "/minutes",
            "range",
            "Write 15 to 240.")
        .that(mode != null, "/mode", "required", "Choose ONLINE or IN_PERSON.")
        .that(
            place == null || place.strip().length() <= LONGEST_PLACE,
            "/place",
            "too-long",
            "Write at most 300 characters.")
        .done();
    @Nullable String where = place == null || place.isBlank() ? null : place.strip();
    return new MeetingDetails(
        requireNonNull(goal).strip(),
        requireNonNull(startsAt),
        requireNonNull(minutes),
        requireNonNull(mode),
        where);
  }

  private static boolean isWithin(Instant startsAt, LocalDate from, LocalDate to) {
    Instant begin = from.atStartOfDay(FIRST).toInstant();
    Instant end = to.plusDays(1).atStartOfDay(LAST).toInstant();
    return !startsAt.isBefore(begin) && startsAt.isBefore(end);
  }
}
