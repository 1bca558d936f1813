package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The worker's transactions: which tenants, claim, settle. */
@ApplicationScoped
public class OutboxClaims {
  private static final int AT_ONCE = 20;
  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final Backoff backoff = new Backoff(() -> ThreadLocalRandom.current().nextDouble());
  private OutboxRepository messages;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OutboxClaims() {}

  @Inject
  OutboxClaims(OutboxRepository messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  List<UUID> tenantsWithWork() {
    return messages.tenantsWithWork(clock.instant());
  }

  /** Takes some due messages; if this node dies, they are due again when the claim runs out. */
  @Transactional
  List<OutboxMessage> claim() {
    Instant now = clock.instant();
    List<OutboxMessage> due = messages.due(now, AT_ONCE);
    due.forEach(message -> message.claim(now.plus(CLAIM)));
    return due;
  }

  @Transactional
  void settle(UUID id, Delivery outcome, OutboxHandler handler) {
    OutboxMessage message = messages.find(id).orElseThrow();
    Instant now = clock.instant();
    if (outcome instanceof Delivery.Sent) {
      message.sent(now);
    } else if (outcome instanceof Delivery.Later later) {
      message.failed(later.reason(), now, backoff.after(message.attempts(), later.after()));
    } else if (outcome instanceof Delivery.Refused refused) {
      message.givenUp(refused.reason());
    }
    handler.settled(message.outgoing(), outcome);
  }
}
