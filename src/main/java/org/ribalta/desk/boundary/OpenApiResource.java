package org.ribalta.desk.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ribalta.access.PublicEndpoint;

/** The description of the API; its public address is {@code /api/openapi.json}. */
@Path("/openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
  private static final int AN_HOUR = 3600;

  @Inject private OpenApiDocument document;
  @Context private Application application;

  @GET
  @PublicEndpoint(because = "it says what is in the documentation, and holds nobody's data")
  public Response read() {
    CacheControl cache = new CacheControl();
    cache.setMaxAge(AN_HOUR);
    return Response.ok(document.of(application.getClasses())).cacheControl(cache).build();
  }
}
