package org.ribalta.programme.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.Editions;
import org.ribalta.programme.control.CloseEdition;
import org.ribalta.programme.control.CreateEdition;
import org.ribalta.shared.Language;

/** Editions of the activity that the caller came in by. */
@Path("/editions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {
  @Inject private CreateEdition createEdition;
  @Inject private CloseEdition closeEdition;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @POST
  @Requires(Operation.CREATE_EDITION)
  @Answers(value = EditionDescription.class, status = 201)
  public Response create(CreateEdition.Wish wish) {
    UUID id = createEdition.create(caller.activity(), Checks.body(wish));
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(describe(id))
        .build();
  }

  @GET
  @Path("{id}")
  @Requires(Operation.READ_EDITION)
  public EditionDescription read(@PathParam("id") UUID id) {
    return describe(id);
  }

  @POST
  @Path("{id}/closing")
  @Requires(Operation.CLOSE_EDITION)
  public EditionDescription close(@PathParam("id") UUID id) {
    closeEdition.close(editions.require(id, caller.activity()).id());
    return describe(id);
  }

  private EditionDescription describe(UUID id) {
    return editions.describe(id, caller.activity(), Language.of(headers.getAcceptableLanguages()));
  }
}
