package org.ribalta.platform.job.control;

import java.util.UUID;

/** A job as db-scheduler names it, which knows no tenants. */
record JobRef(UUID tenant, UUID job) {
  static JobRef parse(String instance) {
    int slash = instance.indexOf('/');
    return new JobRef(
        UUID.fromString(instance.substring(0, slash)),
        UUID.fromString(instance.substring(slash + 1)));
  }

  String instance() {
    return tenant + "/" + job;
  }
}
