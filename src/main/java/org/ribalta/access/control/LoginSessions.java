package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.NewSession;
import org.ribalta.access.Sessions;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.platform.Ids;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** Begins, finds and ends login sessions. */
@ApplicationScoped
public class LoginSessions implements Sessions {
  /** Says that a token opens the JSON API. */
  public static final String PREFIX = "rba";

  private AccessSessionRepository sessions;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected LoginSessions() {}

  @Inject
  LoginSessions(AccessSessionRepository sessions, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String open(NewSession launch) {
    String token = TenantToken.issue(PREFIX, Tenancy.current());
    sessions.add(new AccessSession(ids.next(), Digest.sha256(token), launch, clock.instant()));
    return token;
  }

  /** Finds the living session of a token in the current tenant, and keeps it awake. */
  @Transactional
  public Optional<AccessSession> resume(String token) {
    Instant now = clock.instant();
    Optional<AccessSession> alive =
        sessions.withTokenHash(Digest.sha256(token)).filter(session -> session.aliveAt(now));
    alive.filter(session -> session.useIsNews(now)).ifPresent(session -> session.use(now));
    return alive;
  }

  @Override
  @Transactional
  public void endAllOf(UUID person) {
    sessions.endAllOf(person, clock.instant());
  }
}
