package org.ribalta.access.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import org.ribalta.access.Operation;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.access.Requires;
import org.ribalta.platform.http.BearerToken;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;

/**
 * Holds every request of the JSON API to the {@link Operation} that its resource method declares.
 * It looks at the method itself, not at the path, which encoded characters and matrix parameters
 * can disguise; a method that declares nothing is closed to everybody.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {
  private static final String TENANT = "tenant";

  @Context private ResourceInfo resource;
  @Inject private OperatorAccess operators;
  @Inject private SessionAccess sessions;

  @Override
  public void filter(ContainerRequestContext request) {
    AnnotatedElement method = resource.getResourceMethod();
    if (method.isAnnotationPresent(PublicEndpoint.class)) {
      return;
    }
    Requires requires = method.getAnnotation(Requires.class);
    if (requires == null) {
      throw new Refused(CommonProblem.FORBIDDEN, "This address is open to nobody.");
    }
    String token = BearerToken.of(request).orElseThrow(SessionAccess::signInNeeded);
    String tenant = request.getUriInfo().getPathParameters().getFirst(TENANT);
    if (operators.isOperator(token)) {
      operators.admit(requires.value(), tenant);
    } else {
      sessions.admit(requires.value(), token, tenant);
    }
  }
}
