package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The worker's transactions: which lanes, claim, renew, settle. */
@ApplicationScoped
public class OutboxClaims {
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
  List<Lane> lanesWithWork() {
    return messages.lanesWithWork(clock.instant());
  }

  /** Takes a lane's next message; if this node dies, it is due again when the claim runs out. */
  @Transactional
  Optional<Claim> claim(Lane lane) {
    Instant now = clock.instant();
    return messages.due(lane, now).map(message -> message.claim(now, now.plus(CLAIM)));
  }

  /** Makes a claim last, so that no second node begins while this one still sends. */
  @Transactional
  void renew(Claim claim) {
    messages
        .hold(claim.message().id())
        .filter(message -> message.isHeldBy(claim))
        .ifPresent(message -> message.renew(clock.instant().plus(CLAIM)));
  }

  /** Notes what came of a try; nothing, if somebody else has taken the message over since. */
  @Transactional
  void settle(Claim claim, Delivery outcome, OutboxHandler handler) {
    messages
        .hold(claim.message().id())
        .filter(message -> message.isHeldBy(claim))
        .ifPresent(message -> settle(message, claim, outcome, handler));
  }

  private void settle(OutboxMessage message, Claim claim, Delivery outcome, OutboxHandler handler) {
    Instant now = clock.instant();
    Delivery end = ended(message, outcome, now);
    if (end instanceof Delivery.Sent) {
      message.sent(now);
    } else if (end instanceof Delivery.Later later) {
      message.failed(later.reason(), now, backoff.after(claim.attempt(), later.after()));
    } else if (end instanceof Delivery.Refused refused) {
      message.givenUp(refused.reason(), now);
    }
    handler.settled(claim.message(), end);
  }

  private static Delivery ended(OutboxMessage message, Delivery outcome, Instant now) {
    return outcome instanceof Delivery.Later later && message.isTooOld(now)
        ? new Delivery.Refused(
            "Given up after " + OutboxMessage.LONGEST_WAIT.toDays() + " days: " + later.reason())
        : outcome;
  }
}
