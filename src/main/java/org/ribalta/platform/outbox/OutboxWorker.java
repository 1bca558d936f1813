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

/**
 * Has what waits in the outbox sent: at once after a commit, and every few seconds for what failed
 * or was left by another node. Any number of nodes may do this; each message is sent by one.
 *
 * <p>A timer of its own and no {@link org.ribalta.platform.job.Routine}, since every node has to
 * look: it renews the claims of the lanes that it works at itself, and jobs must not hold up mail.
 */
@ApplicationScoped
public class OutboxWorker {
  private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
  private static final long EVERY_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OutboxClaims claims;
  @Inject private OutboxSenders senders;
  private @Nullable ScheduledFuture<?> rounds;

  void begin(@Observes Started started) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Enqueued enqueued) {
    senders.work(enqueued.lane());
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
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
