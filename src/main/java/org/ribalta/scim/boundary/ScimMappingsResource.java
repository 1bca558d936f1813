package org.ribalta.scim.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.scim.mapping.ScimMappings;

/** The mappings there are: for kinds of SCIM client, and for files of people. */
@Path("/admin/tenants/{tenant}/scim-mappings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScimMappingsResource {
  @Inject private ScimMappings mappings;

  /**
   * A mapping.
   *
   * @param id a file of {@code scim-mappings/clients} without {@code .json}
   * @param title as people write it
   * @param clients whether a SCIM client can be set up with it
   * @param files whether files can be read by it
   */
  record Mapping(String id, String title, boolean clients, boolean files) {}

  @GET
  @Requires(Operation.LIST_SCIM_MAPPINGS)
  public List<Mapping> list() {
    return mappings.clientNames().stream()
        .sorted()
        .map(
            id ->
                new Mapping(
                    id,
                    mappings.title(id),
                    !id.equals(ScimMappings.FILES),
                    mappings.csvNames().contains(id)))
        .toList();
  }
}
