package org.ribalta.pairing.boundary;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.pairing.control.FindMatchRun;
import org.ribalta.pairing.control.ProposePairings;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.programme.Editions;
import org.ribalta.shared.Language;

/** Searches for the pairs of an edition. */
@Path("/editions/{edition}/match-runs")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MatchRunsResource {
  @Inject private ProposePairings proposePairings;
  @Inject private FindMatchRun findMatchRun;
  @Inject private MatchRunBodies bodies;
  @Inject private Editions editions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** Nothing to choose yet: rules and weights are the standard ones. */
  record NewMatchRun() {}

  @POST
  @Requires(Operation.PROPOSE_PAIRINGS)
  @Answers(value = MatchRunBody.class, status = 201)
  public Response propose(@PathParam("edition") UUID edition, NewMatchRun nothing) {
    MatchRun run = proposePairings.propose(required(edition), caller.person().orElse(null));
    return Response.status(Response.Status.CREATED).entity(body(run)).build();
  }

  /** The newest proposal; none before somebody asked for one. */
  @GET
  @Path("latest")
  @Requires(Operation.READ_LATEST_MATCH_RUN)
  public @Nullable MatchRunBody latest(@PathParam("edition") UUID edition) {
    return findMatchRun.latest(required(edition)).map(this::body).orElse(null);
  }

  private UUID required(UUID edition) {
    return editions.require(edition, caller.activity()).id();
  }

  private MatchRunBody body(MatchRun run) {
    return bodies.of(run, Language.of(headers.getAcceptableLanguages()));
  }
}
