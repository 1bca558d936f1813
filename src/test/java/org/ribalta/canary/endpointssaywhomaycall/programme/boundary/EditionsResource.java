package org.ribalta.canary.endpointssaywhomaycall.programme.boundary;

import jakarta.ws.rs.PATCH;

/** Open to whoever comes. */
class EditionsResource {
  @PATCH
  void change() {
    // nothing to change
  }
}
