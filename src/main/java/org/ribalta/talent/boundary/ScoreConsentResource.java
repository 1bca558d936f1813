package org.ribalta.talent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.problem.Checks;
import org.ribalta.programme.EditionView;
import org.ribalta.programme.Editions;
import org.ribalta.talent.RecordDescription;
import org.ribalta.talent.Records;
import org.ribalta.talent.control.DecideOnScore;
import org.ribalta.talent.entity.TalentProblem;

/** The caller's own decision about sending their score. */
@Path("/score-consent")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScoreConsentResource {
  @Inject private DecideOnScore decideOnScore;
  @Inject private Records records;
  @Inject private Editions editions;
  @Inject private Caller caller;

  /** What is sent. */
  record Decision(Boolean agreed) {}

  @PUT
  @Requires(Operation.DECIDE_SCORE_CONSENT)
  public RecordDescription decide(Decision decision) {
    UUID person = caller.requirePerson();
    Boolean agreed = Checks.body(decision).agreed();
    new Checks().that(agreed != null, "/agreed", "required", "Write true or false.").done();
    UUID edition =
        editions
            .ofActivity(caller.activity())
            .map(EditionView::id)
            .orElseThrow(TalentProblem.NOT_ENROLLED::refused);
    decideOnScore.decide(edition, person, agreed);
    return records.of(edition, person);
  }
}
