package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ribalta.platform.job.Routine;

/** Forgets what was settled long ago: 30 days after it was sent, 180 after it was given up. */
@ApplicationScoped
public class OutboxRetention implements Routine {
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

  @Override
  public Schedule schedule() {
    return new Schedule("forget-settled-messages", Scope.EACH_TENANT, Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    messages.purge(now.minus(SENT), now.minus(GIVEN_UP));
  }
}
