package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The platform's public keys. */
@Path("lti/jwks")
public class JwksResource {
  @Inject private PlatformKey key;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String keys() {
    return key.publicKeySet();
  }
}
