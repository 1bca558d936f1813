package org.ribalta.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.boot.Started;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Sends what waits in the outbox: at once after a commit, and every few seconds for what failed or
 * was left by another node. Any number of nodes may do this; each message is sent by one.
 */
@ApplicationScoped
public class OutboxWorker {
  private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
  private static final long EVERY_SECONDS = 5;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private OutboxClaims claims;
  @Inject @Any private Instance<OutboxHandler> handlers;
  private @Nullable ScheduledFuture<?> rounds;

  void begin(@Observes Started started) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Enqueued enqueued) {
    executor.execute(this::round);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      for (UUID tenant : claims.tenantsWithWork()) {
        Tenancy.runAs(tenant, this::sendSome);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The outbox could not be worked; it is tried again soon", e);
    } finally {
      busy.set(false);
    }
  }

  private void sendSome() {
    claims.claim().forEach(message -> send(message, handler(message.kind())));
  }

  private OutboxHandler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseGet(() -> new NobodySends(kind));
  }

  private void send(OutboxMessage message, OutboxHandler handler) {
    claims.settle(message.id(), attempt(message, handler), handler);
  }

  /** For messages of a version that knew more kinds: kept, with the reason. */
  private record NobodySends(String kind) implements OutboxHandler {
    @Override
    public Delivery deliver(Outgoing message) {
      return new Delivery.Refused("This version knows nobody who sends " + kind + ".");
    }
  }

  private static Delivery attempt(OutboxMessage message, OutboxHandler handler) {
    try {
      return handler.deliver(message.outgoing());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Sending " + message.kind() + " failed", e);
      return new Delivery.Later(
          "Sending failed inside Ribalta; the log has more.", java.util.Optional.empty());
    }
  }
}
