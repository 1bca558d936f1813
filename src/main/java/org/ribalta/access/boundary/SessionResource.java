package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.control.LoginSessions;

/** The caller's own session. */
@Path("/session")
@ApplicationScoped
public class SessionResource {
  @Inject private LoginSessions sessions;
  @Inject private CurrentCaller caller;

  /** Signs out. */
  @DELETE
  @Requires(Operation.SIGN_OUT)
  public void end() {
    sessions.end(caller.sessionId());
  }
}
