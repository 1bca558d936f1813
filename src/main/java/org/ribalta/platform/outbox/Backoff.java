package org.ribalta.platform.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failure: doubling from five seconds to one hour, with a jitter of one
 * half so that many messages do not come back at once, and never less than the other side asked.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final DoubleSupplier chance;

  /** With a source of numbers from 0 (inclusive) to 1 (exclusive). */
  Backoff(DoubleSupplier chance) {
    this.chance = chance;
  }

  Duration after(int attempts, Optional<Duration> asked) {
    int doublings = Math.min(Math.max(attempts - 1, 0), 20);
    Duration full = FIRST.multipliedBy(1L << doublings);
    Duration capped = full.compareTo(LONGEST) > 0 ? LONGEST : full;
    long half = capped.toMillis() / 2;
    Duration jittered = Duration.ofMillis(half + (long) (half * chance.getAsDouble()));
    return asked.filter(wish -> wish.compareTo(jittered) > 0).orElse(jittered);
  }
}
