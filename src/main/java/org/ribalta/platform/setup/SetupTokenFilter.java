package org.ribalta.platform.setup;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.http.BearerToken;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/** Lets only the setup token through to {@link SetupTokenRequired} methods. */
@Provider
@SetupTokenRequired
@Priority(Priorities.AUTHENTICATION)
public class SetupTokenFilter implements ContainerRequestFilter {
  @Inject private SetupToken setupToken;

  @Override
  public void filter(ContainerRequestContext request) {
    if (BearerToken.of(request).filter(setupToken::matches).isEmpty()) {
      throw new Refused(
          CommonProblem.SIGN_IN_NEEDED, "Send the setup token: Authorization: Bearer …");
    }
    Actor.enter(Actor.OPERATOR);
  }
}
