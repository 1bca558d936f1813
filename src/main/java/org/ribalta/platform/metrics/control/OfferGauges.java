package org.ribalta.platform.metrics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.job.control.JobHandlers;
import org.ribalta.platform.metrics.Counted;
import org.ribalta.platform.metrics.Metric;
import org.ribalta.platform.outbox.OutboxHandlers;

/**
 * Offers the figures of the database at {@code /metrics}, and counters from zero: one that is
 * absent until something goes wrong cannot be watched.
 */
@ApplicationScoped
public class OfferGauges {
  private static final Set<Metric> GAUGES =
      EnumSet.of(
          Metric.OUTBOX_WAITING,
          Metric.OUTBOX_GIVEN_UP,
          Metric.OUTBOX_OLDEST,
          Metric.JOBS_WAITING,
          Metric.JOBS_RUNNING,
          Metric.JOBS_OLDEST,
          Metric.SESSIONS_ALIVE,
          Metric.AUDIT_UNSEALED,
          Metric.AUDIT_OLDEST_UNSEALED);

  @Inject private MetricRegistry registry;
  @Inject private ReadFigures figures;
  @Inject private Counted counted;
  @Inject private OutboxHandlers messages;
  @Inject private JobHandlers jobs;

  void begin(@Observes Started started) {
    GAUGES.forEach(
        metric ->
            registry.gauge(
                Metadata.builder()
                    .withName(metric.key())
                    .withDescription(metric.description())
                    .build(),
                () -> figures.of(metric)));
    counted.fromZero(Metric.LAUNCHES, List.of("opened", "refused", "unknown-person"));
    counted.fromZero(Metric.SCIM_REQUESTS, List.of("done", "refused", "failed"));
    List<String> sent = List.of("sent", "later", "refused");
    messages.kinds().forEach(kind -> counted.fromZero(Metric.DELIVERIES, kind, sent));
    List<String> ended = List.of("done", "failed", "cancelled");
    jobs.kinds().forEach(kind -> counted.fromZero(Metric.JOBS, kind, ended));
  }
}
