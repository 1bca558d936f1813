package org.ribalta.platform.outbox;

/**
 * Knows how to send one kind of message. Called outside any transaction, as the message's tenant.
 */
public interface OutboxHandler {
  /** The kind it sends, e.g. {@code lti-score}. */
  String kind();

  /** Sends a message; whatever it throws counts as {@link Delivery.Later}. */
  Delivery deliver(Outgoing message);

  /** Told in the transaction that stores the outcome. */
  default void settled(Outgoing message, Delivery outcome) {
    // Most senders have nothing more to write.
  }
}
