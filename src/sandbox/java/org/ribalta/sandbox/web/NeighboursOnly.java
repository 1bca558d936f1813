package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.InetAddress;
import org.ribalta.sandbox.Settings;

/** Anyone may sign in as anyone here, so only this machine may knock unless settings open it. */
@Provider
@PreMatching
public class NeighboursOnly implements ContainerRequestFilter {
  @Inject private Settings settings;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    boolean control = context.getUriInfo().getPath().startsWith("control");
    boolean loopback = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    if (!loopback && (control || !settings.allowRemote())) {
      context.abortWith(
          Response.status(403)
              .type("text/plain;charset=UTF-8")
              .entity("The sandbox answers this machine only (sandbox.allow-remote opens it).")
              .build());
    }
  }
}
