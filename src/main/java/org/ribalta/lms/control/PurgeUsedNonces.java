package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ribalta.platform.job.Routine;

/** Removes nonces that no token can carry any more; once here, not with each launch. */
@ApplicationScoped
public class PurgeUsedNonces implements Routine {
  private UsedNonceRepository nonces;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PurgeUsedNonces() {}

  @Inject
  PurgeUsedNonces(UsedNonceRepository nonces) {
    this.nonces = nonces;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("purge-used-nonces", Scope.SERVER, Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    nonces.purge();
  }
}
