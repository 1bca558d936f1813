package org.ribalta.notice.entity;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** From eight in the evening to eight in the morning, where the person is, nobody is written to. */
public final class QuietHours {
  private static final LocalTime BEGIN = LocalTime.of(20, 0);
  private static final LocalTime END = LocalTime.of(8, 0);

  private QuietHours() {}

  /** Whether it is quiet there now. */
  public static boolean include(Instant now, ZoneId zone) {
    LocalTime there = now.atZone(zone).toLocalTime();
    return there.isBefore(END) || !there.isBefore(BEGIN);
  }

  /** The next time that is not quiet: now, or eight in the morning. */
  public static Instant endAfter(Instant now, ZoneId zone) {
    if (!include(now, zone)) {
      return now;
    }
    ZonedDateTime there = now.atZone(zone);
    ZonedDateTime morning = there.with(END);
    return (morning.isAfter(there) ? morning : morning.plusDays(1)).toInstant();
  }
}
