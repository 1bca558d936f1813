package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Quirk;

/** The platform's public keys. */
@Path("lti/jwks")
public class JwksResource {
  @Inject private PlatformKey key;
  @Inject private Behaviour behaviour;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String keys() {
    return key.publicKeySet(!behaviour.has(Quirk.KEYS_WITHOUT_ALGORITHM));
  }
}
