package org.ribalta.scim.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.http.BearerToken;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.ScimRefusal;
import org.ribalta.scim.control.AuthenticateScimClient;
import org.ribalta.scim.control.ScimCaller;
import org.ribalta.scim.entity.ScimToken;

/**
 * Lets clients with a valid bearer token through, and binds the request to their tenant. Before
 * matching: there is no path, known or not, encoded or not, that goes round it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerTokenFilter implements ContainerRequestFilter, ContainerResponseFilter {
  @Inject private AuthenticateScimClient authenticateScimClient;

  @Override
  public void filter(ContainerRequestContext request) {
    Tenancy.enter(null);
    ScimCaller caller =
        BearerToken.of(request)
            .flatMap(ScimToken::parse)
            .flatMap(this::authenticate)
            .orElseThrow(() -> new ScimRefusal(401, null, "Send a valid bearer token."));
    Caller.put(request, caller);
    Actor.enter(Actor.client(caller.clientId()));
  }

  private Optional<ScimCaller> authenticate(ScimToken token) {
    Tenancy.enter(token.tenant());
    return authenticateScimClient.authenticate(token);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Tenancy.enter(null);
  }
}
