package org.ribalta.platform.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.metrics.Metric;

/** Reads all figures of the database at once, and keeps them while a scraper asks one by one. */
@ApplicationScoped
public class ReadFigures {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private FigureRepository figures;
  private Clock clock;
  private volatile @Nullable Reading last;

  private record Reading(Instant at, Map<Metric, Long> values) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadFigures() {}

  @Inject
  ReadFigures(FigureRepository figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** A figure, at most ten seconds old. */
  @Transactional
  public long of(Metric metric) {
    Instant now = clock.instant();
    Reading known = last;
    if (known == null || now.isAfter(known.at().plus(FRESH))) {
      known = new Reading(now, read(now));
      last = known;
    }
    return known.values().getOrDefault(metric, 0L);
  }

  private Map<Metric, Long> read(Instant now) {
    Map<Metric, Long> values = new EnumMap<>(Metric.class);
    values.put(Metric.OUTBOX_WAITING, figures.outbox("WAITING"));
    values.put(Metric.OUTBOX_GIVEN_UP, figures.outbox("GIVEN_UP"));
    values.put(Metric.OUTBOX_OLDEST, age(figures.oldestWaiting(), now));
    values.put(Metric.JOBS_WAITING, figures.jobs("WAITING"));
    values.put(Metric.JOBS_RUNNING, figures.jobs("RUNNING"));
    values.put(Metric.JOBS_OLDEST, age(figures.oldestWaitingJob(), now));
    values.put(Metric.SESSIONS_ALIVE, figures.sessionsAlive());
    values.put(Metric.AUDIT_UNSEALED, figures.unsealed());
    values.put(Metric.AUDIT_OLDEST_UNSEALED, age(figures.oldestUnsealed(), now));
    return values;
  }

  private static long age(@Nullable Instant since, Instant now) {
    return Optional.ofNullable(since)
        .map(begin -> Math.max(0, Duration.between(begin, now).toSeconds()))
        .orElse(0L);
  }
}
