package org.ribalta.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Sends messages: up to {@value #MOST} lanes at a time, each by one thread of this node, a message
 * after the other. A lane hands its thread back after some seconds, or when its receiver seems to
 * be away, so that the others get their turn.
 */
@ApplicationScoped
public class OutboxSenders {
  private static final Logger LOG = Logger.getLogger(OutboxSenders.class.getName());
  private static final int MOST = 16;
  private static final int FAILURES_IN_A_ROW = 3;
  private static final Duration TURN = Duration.ofSeconds(10);
  private static final Duration RENEWED_AFTER = Duration.ofSeconds(30);

  private final Set<Lane> busy = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Sending> sending = new ConcurrentHashMap<>();

  /** The default executors of the server have one thread; only a factory of its own gives more. */
  @Resource private ManagedThreadFactory threads;

  @Inject private OutboxClaims claims;
  @Inject private OutboxHandlers handlers;
  @Inject private Clock clock;
  private @Nullable ExecutorService pool;

  private record Sending(UUID tenant, Claim claim) {}

  @PostConstruct
  void begin() {
    pool = new ThreadPoolExecutor(0, MOST, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
  }

  @PreDestroy
  void end() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  /** Sends what a lane holds, unless somebody is at it or all senders have enough to do. */
  void work(Lane lane) {
    OutboxHandler handler = handlers.of(lane.kind());
    if (pool == null || !handler.isReady() || !busy.add(lane)) {
      return;
    }
    try {
      pool.execute(() -> Tenancy.runAs(lane.tenant(), () -> turn(lane, handler)));
    } catch (RejectedExecutionException full) {
      busy.remove(lane);
    }
  }

  /** Keeps the claims of what has been on its way for long. */
  void renew() {
    Instant old = clock.instant().minus(RENEWED_AFTER);
    sending.values().stream()
        .filter(each -> each.claim().since().isBefore(old))
        .forEach(each -> Tenancy.runAs(each.tenant(), () -> claims.renew(each.claim())));
  }

  private void turn(Lane lane, OutboxHandler handler) {
    try {
      Instant end = clock.instant().plus(TURN);
      int failures = 0;
      Optional<Claim> next = claims.claim(lane);
      while (next.isPresent()) {
        failures = send(next.get(), handler) ? 0 : failures + 1;
        boolean over = failures >= FAILURES_IN_A_ROW || clock.instant().isAfter(end);
        next = over ? Optional.empty() : claims.claim(lane);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A lane of the outbox could not be worked; it is tried again soon", e);
    } finally {
      busy.remove(lane);
    }
  }

  private boolean send(Claim claim, OutboxHandler handler) {
    UUID id = claim.message().id();
    sending.put(id, new Sending(Tenancy.current(), claim));
    try {
      return Correlation.callAs(claim.correlationId(), () -> sent(claim, handler));
    } finally {
      sending.remove(id);
    }
  }

  /** Whether the receiver answered, if only to refuse. */
  private boolean sent(Claim claim, OutboxHandler handler) {
    Delivery outcome = attempt(claim.message(), handler);
    claims.settle(claim, outcome, handler);
    return !(outcome instanceof Delivery.Later);
  }

  private static Delivery attempt(Outgoing message, OutboxHandler handler) {
    try {
      return handler.deliver(message);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Sending " + message.kind() + " " + message.id() + " failed");
      return new Delivery.Later(
          "Sending failed inside Ribalta; the log has more.", Optional.empty());
    }
  }
}
