package org.ribalta.platform.audit.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.tenant.Tenancy;

/** Has every tenant's audit sealed once a minute; several nodes may try, one of them does it. */
@ApplicationScoped
public class SealEveryMinute {
  private static final Logger LOG = Logger.getLogger(SealEveryMinute.class.getName());
  private static final long SECONDS = 60;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SealAudit sealAudit;
  private @Nullable ScheduledFuture<?> rounds;

  void begin(@Observes Started started) {
    rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      sealAudit.tenants().forEach(this::seal);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The audit could not be sealed; it is tried again in a minute", e);
    }
  }

  private void seal(UUID tenant) {
    Tenancy.runAs(
        tenant,
        () -> {
          try {
            sealAudit.seal();
          } catch (RuntimeException e) {
            // Mostly another node that was first; if not, the next round says so again.
            LOG.log(Level.INFO, "A minute of the audit was not sealed by this node", e);
          }
        });
  }
}
