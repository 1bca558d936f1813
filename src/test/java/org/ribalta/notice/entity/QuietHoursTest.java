package org.ribalta.notice.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  /** Mutation: in UTC instead of the person's zone, half of these come out otherwise. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T06:59:59Z, Europe/Rome, 2026-11-22T07:00:00Z",
    "2026-11-22T07:00:00Z, Europe/Rome, 2026-11-22T07:00:00Z",
    "2026-11-22T18:59:59Z, Europe/Rome, 2026-11-22T18:59:59Z",
    "2026-11-22T19:00:00Z, Europe/Rome, 2026-11-23T07:00:00Z",
    "2026-11-22T23:30:00Z, Europe/Rome, 2026-11-23T07:00:00Z",
    "2026-11-22T12:00:00Z, Asia/Tokyo,  2026-11-22T23:00:00Z",
    "2026-03-29T00:30:00Z, Europe/Rome, 2026-03-29T06:00:00Z",
  })
  void mailWaitsForTheMorningWhereThePersonIs(Instant now, String zone, Instant sent) {
    assertThat(QuietHours.endAfter(now, ZoneId.of(zone))).isEqualTo(sent);
    assertThat(QuietHours.include(now, ZoneId.of(zone))).isEqualTo(sent.isAfter(now));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 6, FIRST",
    "2, 6, ",
    "3, 6, HALF",
    "4, 7, HALF",
    "6, 6, ",
    "1, 1, FIRST",
    "2, 3, ",
    "2, 4, HALF",
    "0, 6, ",
  })
  void milestonesAreTheFirstMeetingAndTheHalf(int held, int required, Milestone milestone) {
    assertThat(Milestone.at(held, required)).isEqualTo(Optional.ofNullable(milestone));
  }
}
