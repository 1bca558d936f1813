package org.ribalta.scim.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.ribalta.scim.control.ScimCaller;

/** Carries the authenticated client from the filter to the resource. */
final class Caller {
  private static final String PROPERTY = ScimCaller.class.getName();

  private Caller() {}

  static void put(ContainerRequestContext request, ScimCaller caller) {
    request.setProperty(PROPERTY, caller);
  }

  /** The client behind a request; the filter let nobody else through. */
  static ScimCaller of(ContainerRequestContext request) {
    return (ScimCaller) request.getProperty(PROPERTY);
  }
}
