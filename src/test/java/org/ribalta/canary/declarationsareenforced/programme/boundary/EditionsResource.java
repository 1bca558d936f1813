package org.ribalta.canary.declarationsareenforced.programme.boundary;

import jakarta.ws.rs.GET;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;

/** Says who may call where no filter listens. */
class EditionsResource {
  @GET
  @Requires(Operation.READ_EDITION)
  String list() {
    return "";
  }
}
