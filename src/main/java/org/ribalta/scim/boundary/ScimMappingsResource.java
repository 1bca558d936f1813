package org.ribalta.scim.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.scim.mapping.ScimMappings;

/** The kinds of SCIM client that there are files for. */
@Path("/admin/tenants/{tenant}/scim-mappings")
@Produces(MediaType.APPLICATION_JSON)
public class ScimMappingsResource {
  @Inject private ScimMappings mappings;

  /**
   * A kind of client.
   *
   * @param id a file of {@code scim-mappings/clients} without {@code .json}
   * @param title as people write it
   */
  record Mapping(String id, String title) {}

  @GET
  @Requires(Operation.LIST_SCIM_MAPPINGS)
  public List<Mapping> list() {
    return mappings.clientNames().stream()
        .sorted()
        .map(id -> new Mapping(id, mappings.title(id)))
        .toList();
  }
}
