package org.ribalta.canary.declarationsareenforced.programme.boundary;

import jakarta.ws.rs.GET;
import org.ribalta.access.Allowed;
import org.ribalta.access.Role;

/** Asks for a role where no filter listens. */
class EditionsResource {
  @GET
  @Allowed(Role.PROGRAMME_MANAGER)
  String list() {
    return "";
  }
}
