package org.ribalta.platform.outbox;

/**
 * Knows how to send one kind of message. Called outside any transaction, as the message's tenant.
 */
public interface OutboxHandler {
  /** The kind it sends, e.g. {@code lti-score}. */
  String kind();

  /** Whether it can send at all; until then messages wait, without tries and without an end. */
  default boolean isReady() {
    return true;
  }

  /** Sends a message; whatever it throws counts as {@link Delivery.Later}. */
  Delivery deliver(Outgoing message);

  /** Told in the transaction that stores the outcome. */
  default void settled(Outgoing message, Delivery outcome) {
    // Most senders have nothing more to write.
  }

  /** Told in the transaction in which an administrator asks for another try of a given-up one. */
  default void retried(Outgoing message) {
    // Most senders have nothing more to write.
  }
}
