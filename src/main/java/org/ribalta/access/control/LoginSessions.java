package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.LaunchSession;
import org.ribalta.access.Role;
import org.ribalta.access.Sessions;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.access.entity.Holder;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** Begins, finds and ends login sessions. */
@ApplicationScoped
public class LoginSessions implements Sessions {
  /** Says that a token opens the JSON API. */
  public static final String PREFIX = "rba";

  private AccessSessionRepository sessions;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected LoginSessions() {}

  @Inject
  LoginSessions(AccessSessionRepository sessions, Audit audit, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String open(LaunchSession launch) {
    String token = TenantToken.issue(PREFIX, Tenancy.current());
    sessions.add(new AccessSession(ids.next(), Digest.sha256(token), launch, clock.instant()));
    return token;
  }

  @Override
  public Optional<UUID> tenantOf(String token) {
    return TenantToken.tenantOf(PREFIX, token);
  }

  @Override
  @Transactional
  public Optional<LaunchSession> resumeLaunched(String token) {
    return resume(token).flatMap(AccessSession::launch);
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

  /** Begins a session of the administration page and returns its token, which is not kept. */
  @Transactional
  public String openDesk(Holder holder, Set<Role> roles, String locale) {
    String token = TenantToken.issue(PREFIX, Tenancy.current());
    AccessSession session =
        new AccessSession(ids.next(), Digest.sha256(token), holder, roles, locale, clock.instant());
    sessions.add(session);
    Actor.enter(holder.person().map(Actor::person).orElse(Actor.GUEST));
    audit.record("desk.opened", "session", session.id(), Map.of());
    return token;
  }

  /** Ends one session. */
  @Transactional
  public void end(UUID session) {
    sessions.find(session).ifPresent(found -> found.end(clock.instant()));
    audit.record("session.ended", "session", session, Map.of());
  }

  /** Ends all sessions of whoever holds a grant. */
  @Transactional
  public void endAllOf(Holder holder) {
    holder.person().ifPresent(this::endAllOf);
    holder.email().ifPresent(email -> sessions.endAllOf(email, clock.instant()));
  }

  @Override
  @Transactional
  public void endAllOf(UUID person) {
    sessions.endAllOf(person, clock.instant());
    audit.recordOnPerson("sessions.ended", person, Map.of());
  }

  @Override
  @Transactional
  public void endAllOf(UUID person, UUID platform) {
    sessions.endAllOf(person, platform, clock.instant());
  }

  @Override
  @Transactional
  public void endAllFrom(UUID platform) {
    sessions.endAllFrom(platform, clock.instant());
  }
}
