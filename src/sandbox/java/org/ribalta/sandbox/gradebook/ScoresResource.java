package org.ribalta.sandbox.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.lti.Scope;

/** Score publish service (LTI Assignment and Grade Services 2.0 §3.4), with Moodle's refusals. */
@Path("lti/services/{course}/lineitems/{id}/lineitem/scores")
public class ScoresResource {
  private static final long SILENCE_SECONDS = 6;
  private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

  @Inject private Service service;
  @Inject private Gradebook gradebook;
  @Inject private Company company;
  @Inject private Faults faults;
  @Inject private Behaviour behaviour;
  @Context private HttpHeaders headers;

  @POST
  @Consumes("*/*")
  public Response publish(
      @PathParam("course") String course, @PathParam("id") String id, String body) {
    service.admit(headers, Scope.SCORE);
    Service.sends(headers, SCORE);
    LineItem item =
        gradebook.column(course, id).orElseThrow(() -> Service.refusal(404, "Not Found"));
    Score score = score(item, Json.read(body));
    if (!gradebook.record(score)) {
      throw Service.refusal(409, "Refusing score with an older timestamp");
    }
    keepSilentIfTold();
    return Response.ok().build();
  }

  /** Longer than any caller waits. */
  private void keepSilentIfTold() {
    try {
      if (faults.gradebookSilent()) {
        new CountDownLatch(1).await(SILENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Score score(LineItem item, JsonNode sent) {
    String user = sent.path("userId").asText("");
    if (!gradable(user)) {
      int status = behaviour.has(Quirk.UNGRADABLE_IS_422) ? 422 : 400;
      throw Service.refusal(status, "Incorrect score received");
    }
    boolean complete = sent.hasNonNull("activityProgress") && sent.hasNonNull("gradingProgress");
    if (!complete || !numbersFit(sent)) {
      throw Service.refusal(400, "Incorrect score received");
    }
    return new Score(
        item.id(),
        user,
        sent.hasNonNull("scoreGiven") ? sent.get("scoreGiven").asDouble() : null,
        sent.path("scoreMaximum").asDouble(1),
        sent.path("comment").asText(null),
        sent.get("activityProgress").asText(),
        sent.get("gradingProgress").asText(),
        timestamp(sent.path("timestamp").asText("")));
  }

  /** Teachers and strangers have no mark in this course. */
  private boolean gradable(String user) {
    return company.person(user).filter(person -> !Courses.teaches(person)).isPresent();
  }

  /** A score needs its maximum; more than the maximum is accepted. */
  private static boolean numbersFit(JsonNode sent) {
    if (!sent.hasNonNull("scoreGiven")) {
      return true;
    }
    return sent.get("scoreGiven").isNumber()
        && sent.path("scoreMaximum").isNumber()
        && sent.get("scoreMaximum").asDouble() > 0;
  }

  private static String timestamp(String sent) {
    try {
      return OffsetDateTime.parse(sent).toInstant().toString();
    } catch (DateTimeException e) {
      throw Service.refusal(400, "Incorrect score received: timestamp");
    }
  }
}
