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
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.AskForComparison;
import org.ribalta.lms.control.AskForRoster.Asker;
import org.ribalta.lms.control.ListScores;
import org.ribalta.lms.control.ListScores.Scores;
import org.ribalta.lms.control.SendScoreAgain;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.shared.Language;

/** What gradebooks say of the scores that they were told, for administrators. */
@ApplicationScoped
@Path("/admin/tenants/{tenant}/scores")
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {
  @Inject private ListScores listScores;
  @Inject private AskForComparison askForComparison;
  @Inject private SendScoreAgain sendScoreAgain;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  @GET
  @Requires(Operation.LIST_SCORES)
  public Scores list() {
    return listScores.list();
  }

  @POST
  @Path("comparisons")
  @Requires(Operation.COMPARE_SCORES)
  @Answers(value = Job.class, status = 202)
  public Response compare(@PathParam("tenant") String tenant, @Context UriInfo uri) {
    Asker asker =
        new Asker(caller.person().orElse(null), Language.of(headers.getAcceptableLanguages()));
    Job job = askForComparison.ask(asker);
    return Response.accepted(job)
        .location(
            uri.getBaseUriBuilder().path("admin/tenants/{t}/jobs/{id}").build(tenant, job.id()))
        .build();
  }

  @POST
  @Path("{score}/sendings")
  @Requires(Operation.SEND_SCORE_AGAIN)
  public void send(@PathParam("score") UUID score) {
    sendScoreAgain.send(score);
  }
}
