package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.ObjectKind;
import org.ribalta.access.Operation;
import org.ribalta.access.control.LoginSessions;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.EnterTenant;

/** Admits people who are signed in: in their own tenant, and to what their roles open. */
@ApplicationScoped
public class SessionAccess {
  private LoginSessions sessions;
  private CurrentCaller caller;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SessionAccess() {}

  @Inject
  SessionAccess(LoginSessions sessions, CurrentCaller caller) {
    this.sessions = sessions;
    this.caller = caller;
  }

  /**
   * Lets the holder of a session do what is theirs.
   *
   * @param tenant the tenant in the address, if it names one
   * @throws Refused {@code sign-in-needed} without a living session, {@code forbidden} if no role
   *     of it is enough, {@code not-found} if the address names another tenant
   */
  void admit(Operation operation, String token, @Nullable String tenant) {
    UUID own =
        TenantToken.tenantOf(LoginSessions.PREFIX, token).orElseThrow(SessionAccess::signInNeeded);
    Tenancy.enter(own);
    AccessSession session = sessions.resume(token).orElseThrow(SessionAccess::signInNeeded);
    if (!operation.callers().include(session.roles())) {
      throw new Refused(CommonProblem.FORBIDDEN, "Your role does not open this.");
    }
    if (operation.object().belongsToActivity() && session.activity().isEmpty()) {
      throw CurrentCaller.courseNeeded();
    }
    if (operation.object() == ObjectKind.TENANT && !own.equals(EnterTenant.key(tenant))) {
      throw Refused.notFound("tenant");
    }
    caller.is(session);
    Actor.enter(session.person().map(Actor::person).orElse(Actor.GUEST));
  }

  static Refused signInNeeded() {
    return new Refused(
        CommonProblem.SIGN_IN_NEEDED,
        "The session has ended: open Ribalta again from your course.");
  }
}
