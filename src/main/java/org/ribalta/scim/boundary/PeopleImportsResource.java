package org.ribalta.scim.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.http.LargeBody;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.problem.Refused;
import org.ribalta.scim.control.AskForImport;
import org.ribalta.scim.control.AskForImport.Wish;
import org.ribalta.scim.mapping.ScimMappings;
import org.ribalta.shared.Language;

/** People from a CSV file: tried out, then imported, by a job. */
@Path("/admin/tenants/{tenant}/people-imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PeopleImportsResource {
  /** A million rows of 250 bytes. */
  private static final int MOST_MEBIBYTES = 256;

  private static final int LONGEST_NAME = 60;

  private AskForImport askForImport;
  private Caller caller;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected PeopleImportsResource() {}

  @Inject
  PeopleImportsResource(AskForImport askForImport, Caller caller) {
    this.askForImport = askForImport;
    this.caller = caller;
  }

  /**
   * Takes a file.
   *
   * @param parts {@code file}, and {@code mapping} if it is another than {@code csv}; Jersey holds
   *     large ones on disk, not in memory
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @LargeBody(mebibytes = MOST_MEBIBYTES)
  @Requires(Operation.IMPORT_PEOPLE)
  public Response create(
      @PathParam("tenant") String tenant,
      @QueryParam("dryRun") boolean dryRun,
      List<EntityPart> parts,
      @Context HttpHeaders headers,
      @Context UriInfo uri)
      throws IOException {
    EntityPart file =
        part(parts, "file")
            .orElseThrow(() -> Refused.invalid("/file", "required", "Send a CSV file."));
    Wish wish =
        new Wish(
            mapping(parts),
            dryRun,
            caller.person().orElse(null),
            Language.of(headers.getAcceptableLanguages()));
    Job job = ask(file, wish);
    return Response.accepted(job)
        .location(
            uri.getBaseUriBuilder().path("admin/tenants/{t}/jobs/{id}").build(tenant, job.id()))
        .build();
  }

  @GET
  @Requires(Operation.LIST_PEOPLE_IMPORTS)
  public List<Job> list() {
    return askForImport.recent();
  }

  private Job ask(EntityPart file, Wish wish) {
    try (InputStream content = file.getContent()) {
      return askForImport.ask(content, wish);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mapping(List<EntityPart> parts) throws IOException {
    Optional<EntityPart> part = part(parts, "mapping");
    if (part.isEmpty()) {
      return ScimMappings.FILES;
    }
    try (InputStream content = part.get().getContent()) {
      return new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).strip();
    }
  }

  private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
  }
}
