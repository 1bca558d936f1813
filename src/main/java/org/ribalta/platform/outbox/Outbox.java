package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.platform.Ids;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;

/** Takes what is to leave, in the transaction that causes it: both happen, or neither. */
@ApplicationScoped
public class Outbox {
  private OutboxRepository messages;
  private Ids ids;
  private Clock clock;
  private Event<Enqueued> enqueued;

  /** Something waits; the worker listens, once the transaction has committed. */
  record Enqueued(Lane lane) {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected Outbox() {}

  @Inject
  Outbox(OutboxRepository messages, Ids ids, Clock clock, Event<Enqueued> enqueued) {
    this.messages = messages;
    this.ids = ids;
    this.clock = clock;
    this.enqueued = enqueued;
  }

  /**
   * Takes a message of a kind that has one receiver.
   *
   * @param kind which {@link OutboxHandler} sends it
   * @param idempotencyKey names the effect; a second message with the same key is not taken
   * @param payload written as JSON
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(String kind, String idempotencyKey, Object payload) {
    enqueue(kind, "", idempotencyKey, payload);
  }

  /**
   * Takes a message.
   *
   * @param receiver names the receiver among those of the kind: one that is slow or away holds up
   *     its own messages only; at most 200 characters
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(String kind, String receiver, String idempotencyKey, Object payload) {
    take(kind, receiver, idempotencyKey, payload, clock.instant());
  }

  /** Takes a message that is not to leave before a time. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueueFor(Instant notBefore, String kind, String idempotencyKey, Object payload) {
    take(kind, "", idempotencyKey, payload, notBefore);
  }

  private void take(
      String kind, String receiver, String idempotencyKey, Object payload, Instant notBefore) {
    if (messages.holds(kind, idempotencyKey)) {
      return;
    }
    Lane lane = new Lane(Tenancy.current(), kind, receiver);
    Instant now = clock.instant();
    Outgoing message = new Outgoing(ids.next(), kind, idempotencyKey, now, Json.write(payload));
    messages.add(
        new OutboxMessage(
            message, receiver, Correlation.current(), notBefore.isAfter(now) ? notBefore : now));
    enqueued.fire(new Enqueued(lane));
  }
}
