package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ribalta.platform.Ids;
import org.ribalta.platform.json.Json;

/** Takes what is to leave, in the transaction that causes it: both happen, or neither. */
@ApplicationScoped
public class Outbox {
  private OutboxRepository messages;
  private Ids ids;
  private Clock clock;
  private Event<Enqueued> enqueued;

  /** Something waits; the worker listens, once the transaction has committed. */
  record Enqueued() {}

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
   * Takes a message.
   *
   * @param kind which {@link OutboxHandler} sends it
   * @param idempotencyKey names the effect; a second message with the same key is not taken
   * @param payload written as JSON
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enqueue(String kind, String idempotencyKey, Object payload) {
    if (!messages.holds(kind, idempotencyKey)) {
      messages.add(
          new OutboxMessage(
              ids.next(), kind, idempotencyKey, Json.write(payload), clock.instant()));
      enqueued.fire(new Enqueued());
    }
  }
}
