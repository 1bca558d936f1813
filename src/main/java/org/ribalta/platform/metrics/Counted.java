package org.ribalta.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what happens. Labels are words of ours, never what somebody sent. */
@ApplicationScoped
public class Counted {
  private MetricRegistry registry;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Counted() {}

  @Inject
  Counted(MetricRegistry registry) {
    this.registry = registry;
  }

  /** Counts one, by its outcome. */
  public void one(Metric metric, String outcome) {
    registry.counter(metadata(metric), new Tag("outcome", outcome)).inc();
  }

  /** Counts one, by kind and outcome. */
  public void one(Metric metric, String kind, String outcome) {
    registry.counter(metadata(metric), new Tag("kind", kind), new Tag("outcome", outcome)).inc();
  }

  /** Offers a counter by outcome before anything happened. */
  public void fromZero(Metric metric, List<String> outcomes) {
    for (String outcome : outcomes) {
      registry.counter(metadata(metric), new Tag("outcome", outcome));
    }
  }

  /** Offers the counters of a kind before anything happened to it. */
  public void fromZero(Metric metric, String kind, List<String> outcomes) {
    for (String outcome : outcomes) {
      registry.counter(metadata(metric), new Tag("kind", kind), new Tag("outcome", outcome));
    }
  }

  private static Metadata metadata(Metric metric) {
    return Metadata.builder().withName(metric.key()).withDescription(metric.description()).build();
  }
}
