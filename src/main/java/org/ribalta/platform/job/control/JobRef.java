package org.ribalta.platform.job.control;

import java.util.UUID;

/** A job as db-scheduler names it, which knows no tenants. */
record JobRef(UUID tenant, UUID job) {
  static JobRef parse(String instance) {
    String[] parts = instance.split("/", 2);
    return new JobRef(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }

  String instance() {
    return tenant + "/" + job;
  }
}
