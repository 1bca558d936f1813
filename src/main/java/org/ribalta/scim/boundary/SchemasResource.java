package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.ribalta.platform.config.Settings;

/** The schemas, with the attributes that the caller's allow-list lets in (RFC 7644 §4). */
@Path("/Schemas")
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
@ApplicationScoped
public class SchemasResource {
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SchemasResource() {}

  @Inject
  SchemasResource(Settings settings) {
    this.settings = settings;
  }

  @GET
  public ObjectNode list(
      @QueryParam("filter") String filter, @Context ContainerRequestContext request) {
    Discovery.refuseFilter(filter);
    return ListBody.all(schemas(request));
  }

  @GET
  @Path("{id}")
  public ObjectNode get(@PathParam("id") String id, @Context ContainerRequestContext request) {
    return Discovery.find(schemas(request), id);
  }

  private List<ObjectNode> schemas(ContainerRequestContext request) {
    return Caller.of(request).mapping().schemas().stream().map(this::withMeta).toList();
  }

  private ObjectNode withMeta(ObjectNode schema) {
    String path = "/scim/v2/Schemas/" + schema.get("id").textValue();
    return Discovery.withMeta(schema, "Schema", settings.at(path));
  }
}
