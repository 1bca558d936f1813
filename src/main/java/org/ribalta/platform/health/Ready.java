package org.ribalta.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once our addresses are open, and while the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  @Inject private DatabaseProbe database;
  @Inject private OwnWeb web;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(web.serves() && database.answers()).build();
  }
}
