package org.ribalta.scim.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.ribalta.platform.config.Settings;
import org.ribalta.scim.mapping.ScimMappings;

/** The resource types (RFC 7644 §4). */
@Path("/ResourceTypes")
@Produces({ScimMedia.SCIM, ScimMedia.JSON})
@ApplicationScoped
public class ResourceTypesResource {
  private ScimMappings mappings;
  private Settings settings;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ResourceTypesResource() {}

  @Inject
  ResourceTypesResource(ScimMappings mappings, Settings settings) {
    this.mappings = mappings;
    this.settings = settings;
  }

  @GET
  public ObjectNode list(@QueryParam("filter") String filter) {
    Discovery.refuseFilter(filter);
    return ListBody.all(types());
  }

  @GET
  @Path("{id}")
  public ObjectNode get(@PathParam("id") String id) {
    return Discovery.find(types(), id);
  }

  private List<ObjectNode> types() {
    return mappings.resourceTypes().stream().map(this::withMeta).toList();
  }

  private ObjectNode withMeta(ObjectNode type) {
    String path = "/scim/v2/ResourceTypes/" + type.get("id").textValue();
    return Discovery.withMeta(type, "ResourceType", settings.at(path));
  }
}
