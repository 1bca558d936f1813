package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets what was settled long ago: 30 days after it was sent, 180 after it was given up. */
@ApplicationScoped
public class OutboxRetention {
  private static final Duration SENT = Duration.ofDays(30);
  private static final Duration GIVEN_UP = Duration.ofDays(180);

  private OutboxRepository messages;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OutboxRetention() {}

  @Inject
  OutboxRetention(OutboxRepository messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** Purges the current tenant's messages and returns how many went. */
  @Transactional
  public int purge() {
    Instant now = clock.instant();
    return messages.purge(now.minus(SENT), now.minus(GIVEN_UP));
  }
}
