package org.ribalta.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.EveryTenant;

/**
 * Has what waits in the outbox sent: at once after a commit, and every few seconds for what failed
 * or was left by another node. Any number of nodes may do this; each message is sent by one.
 */
@ApplicationScoped
public class OutboxWorker {
  private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
  private static final long EVERY_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OutboxClaims claims;
  @Inject private OutboxSenders senders;
  @Inject private OutboxRetention retention;
  @Inject private EveryTenant everyTenant;
  private @Nullable ScheduledFuture<?> rounds;
  private @Nullable ScheduledFuture<?> purges;

  void begin(@Observes Started started) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    purges = executor.scheduleWithFixedDelay(this::purge, 10, 60, TimeUnit.MINUTES);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Enqueued enqueued) {
    senders.work(enqueued.lane());
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
    if (purges != null) {
      purges.cancel(false);
    }
  }

  private void purge() {
    try {
      everyTenant.ids().forEach(tenant -> Tenancy.runAs(tenant, retention::purge));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old messages could not be forgotten; it is tried in an hour", e);
    }
  }

  private void round() {
    try {
      senders.renew();
      claims.lanesWithWork().forEach(senders::work);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The outbox could not be worked; it is tried again soon", e);
    }
  }
}
