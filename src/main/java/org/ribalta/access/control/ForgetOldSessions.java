package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ribalta.platform.job.Routine;

/** Removes sessions and sign-in links that have opened nothing for a week. */
@ApplicationScoped
public class ForgetOldSessions implements Routine {
  private static final Duration KEPT = Duration.ofDays(7);

  private AccessSessionRepository sessions;
  private SignInLinkRepository links;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ForgetOldSessions() {}

  @Inject
  ForgetOldSessions(AccessSessionRepository sessions, SignInLinkRepository links, Clock clock) {
    this.sessions = sessions;
    this.links = links;
    this.clock = clock;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("forget-old-sessions", Scope.EACH_TENANT, Duration.ofHours(6));
  }

  @Override
  @Transactional
  public void run() {
    Instant limit = clock.instant().minus(KEPT);
    sessions.forgetUnusedSince(limit);
    links.forgetExpiredBefore(limit);
  }
}
