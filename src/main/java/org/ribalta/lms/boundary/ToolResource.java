package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.lms.control.ToolDescription;
import org.ribalta.lms.control.ToolKeys;

/** What platforms need to know of us. */
@Path("/")
@ApplicationScoped
public class ToolResource {
  @Inject private ToolKeys keys;
  @Inject private ToolDescription description;

  @GET
  @Path("/jwks")
  @Produces({"application/jwk-set+json", "application/json"})
  @PublicEndpoint(because = "public keys are for everyone")
  public Response jwks() {
    CacheControl anHour = new CacheControl();
    anHour.setMaxAge(3600);
    return Response.ok(keys.keyset().toJson(), "application/json").cacheControl(anHour).build();
  }

  @GET
  @Path("/tool.json")
  @Produces("application/json")
  @PublicEndpoint(because = "it holds addresses that any platform is given")
  public String tool() {
    return description.json();
  }
}
