package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.platform.job.Routine;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Has the audit sealed once a minute, of those tenants that did something. A seal that comes late
 * covers what was committed until then.
 */
@ApplicationScoped
public class SealEveryMinute implements Routine {
  private static final Logger LOG = Logger.getLogger(SealEveryMinute.class.getName());

  private SealAudit sealAudit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SealEveryMinute() {}

  @Inject
  SealEveryMinute(SealAudit sealAudit) {
    this.sealAudit = sealAudit;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("seal-audit", Scope.SERVER, Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    sealAudit.tenants().forEach(tenant -> Tenancy.runAs(tenant, () -> seal(tenant)));
  }

  private void seal(UUID tenant) {
    try {
      sealAudit.seal();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The audit of tenant " + tenant + " was not sealed");
    }
  }
}
