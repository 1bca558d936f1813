package org.ribalta.lti.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.ribalta.lti.http.HttpAnswer;

/** Reads {@code Retry-After} (RFC 9110 §10.2.3): seconds or a date, at most a day. */
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private final Clock clock;

  RetryAfter(Clock clock) {
    this.clock = clock;
  }

  Optional<Duration> read(HttpAnswer answer) {
    return answer.header("Retry-After").map(String::strip).flatMap(this::parse).map(this::bounded);
  }

  private Optional<Duration> parse(String value) {
    return value.matches("\\d{1,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : date(value).map(date -> Duration.between(clock.instant(), date));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private Duration bounded(Duration wish) {
    if (wish.isNegative()) {
      return Duration.ZERO;
    }
    return wish.compareTo(LONGEST) > 0 ? LONGEST : Duration.ofSeconds(wish.toSeconds());
  }
}
