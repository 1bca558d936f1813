package org.ribalta.pairing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.pairing.control.PublishMatchRun;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.platform.problem.Checks;
import org.ribalta.shared.Language;

/** A programme manager confirms proposed pairs. */
@Path("/match-runs/{run}/publication")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
  @Inject private PublishMatchRun publishMatchRun;
  @Inject private MatchRunBodies bodies;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * What is sent.
   *
   * @param pairIds which pairs; null for all
   */
  record Choice(List<UUID> pairIds) {}

  @POST
  @Requires(Operation.PUBLISH_MATCH_RUN)
  public MatchRunBody publish(@PathParam("run") UUID id, Choice choice) {
    MatchRun run =
        publishMatchRun.publish(
            id, caller.activity(), Checks.body(choice).pairIds(), caller.person().orElse(null));
    return bodies.of(run, Language.of(headers.getAcceptableLanguages()));
  }
}
