package org.ribalta.access.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.UUID;
import org.ribalta.access.Allowed;
import org.ribalta.access.control.LoginSessions;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.http.BearerToken;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Signs the caller in and holds them to {@link Allowed}. It looks at the resource method itself,
 * not at the path, which encoded characters and matrix parameters can disguise.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Inject private LoginSessions sessions;
  @Inject private CurrentCaller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    Allowed allowed = resource.getResourceMethod().getAnnotation(Allowed.class);
    if (allowed == null) {
      return;
    }
    String token = BearerToken.of(request).orElseThrow(SessionFilter::signInNeeded);
    UUID tenant =
        TenantToken.tenantOf(LoginSessions.PREFIX, token).orElseThrow(SessionFilter::signInNeeded);
    Tenancy.enter(tenant);
    AccessSession session = sessions.resume(token).orElseThrow(SessionFilter::signInNeeded);
    if (Arrays.stream(allowed.value()).noneMatch(session.roles()::contains)) {
      throw new Refused(CommonProblem.FORBIDDEN, "Your role in this course does not open this.");
    }
    caller.is(session);
    Actor.enter(session.person().map(Actor::person).orElse(Actor.GUEST));
  }

  private static Refused signInNeeded() {
    return new Refused(
        CommonProblem.SIGN_IN_NEEDED,
        "The session has ended: open Ribalta again from your course.");
  }
}
