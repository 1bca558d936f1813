package org.ribalta.platform.metrics;

/** Everything that Ribalta itself counts; a test holds the operator's guide to this list. */
public enum Metric {
  /** Counter by {@code outcome}. */
  LAUNCHES("ribalta_launches", "Launches from an LMS, by outcome"),
  /** Counter by {@code outcome}. */
  SCIM_REQUESTS("ribalta_scim_requests", "Requests of SCIM clients, by outcome"),
  /** Counter by {@code kind} and {@code outcome}. */
  DELIVERIES("ribalta_deliveries", "Tries to deliver a message, by kind and outcome"),
  /** Gauge. */
  OUTBOX_WAITING("ribalta_outbox_waiting", "Messages that have not left yet"),
  /** Gauge. */
  OUTBOX_GIVEN_UP("ribalta_outbox_given_up", "Messages that were given up"),
  /** Gauge, in seconds. */
  OUTBOX_OLDEST("ribalta_outbox_oldest_seconds", "Age of the oldest message that waits"),
  /** Counter by {@code kind} and {@code outcome}. */
  JOBS("ribalta_jobs", "Jobs that ended, by kind and outcome"),
  /** Gauge. */
  JOBS_WAITING("ribalta_jobs_waiting", "Jobs that nobody has begun"),
  /** Gauge. */
  JOBS_RUNNING("ribalta_jobs_running", "Jobs that are being done"),
  /** Gauge, in seconds. */
  JOBS_OLDEST("ribalta_jobs_oldest_seconds", "Age of the oldest job that waits"),
  /** Gauge. */
  SESSIONS_ALIVE("ribalta_sessions_alive", "Login sessions used in the last half hour"),
  /** Gauge. */
  AUDIT_UNSEALED("ribalta_audit_unsealed", "Entries of the audit under no seal yet"),
  /** Gauge, in seconds. */
  AUDIT_OLDEST_UNSEALED(
      "ribalta_audit_oldest_unsealed_seconds", "Age of the oldest entry under no seal");

  private final String key;
  private final String description;

  Metric(String key, String description) {
    this.key = key;
    this.description = description;
  }

  /** The name as Prometheus sees it; counters end in {@code _total} there. */
  public String key() {
    return key;
  }

  /** What it counts. */
  public String description() {
    return description;
  }
}
