package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.AskForRoster;
import org.ribalta.lms.control.AskForRoster.Asker;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.ListRosters.RosterDescription;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.shared.Language;

/** The rosters that people come from, for administrators. */
@Path("/admin/tenants/{tenant}/rosters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RostersResource {
  @Inject private ListRosters listRosters;
  @Inject private AskForRoster askForRoster;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.LIST_ROSTERS)
  public List<RosterDescription> list() {
    return listRosters.list();
  }

  @POST
  @Path("{roster}/readings")
  @Requires(Operation.REFRESH_ROSTER)
  @Answers(value = Job.class, status = 202)
  public Response refresh(
      @PathParam("tenant") String tenant, @PathParam("roster") UUID roster, @Context UriInfo uri) {
    Asker asker =
        new Asker(caller.person().orElse(null), Language.of(headers.getAcceptableLanguages()));
    Job job = askForRoster.ask(roster, asker);
    return Response.accepted(job)
        .location(
            uri.getBaseUriBuilder().path("admin/tenants/{t}/jobs/{id}").build(tenant, job.id()))
        .build();
  }
}
