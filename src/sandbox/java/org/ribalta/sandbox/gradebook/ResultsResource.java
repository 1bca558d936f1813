package org.ribalta.sandbox.gradebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.lti.Scope;

/** Result service (LTI Assignment and Grade Services 2.0 §3.3). */
@Path("lti/services/{course}/lineitems/{id}/lineitem/results")
public class ResultsResource {
  private static final String CONTAINER = "application/vnd.ims.lis.v2.resultcontainer+json";

  @Inject private Service service;
  @Inject private Gradebook gradebook;
  @Inject private ServiceUrls urls;
  @Context private HttpHeaders headers;

  @GET
  public Response list(
      @PathParam("course") String course,
      @PathParam("id") String id,
      @QueryParam("user_id") String user) {
    service.admit(headers, Scope.RESULT_READ);
    Service.accepts(headers, CONTAINER);
    LineItem item =
        gradebook.column(course, id).orElseThrow(() -> Service.refusal(404, "Not Found"));
    List<ObjectNode> results =
        gradebook.scores(item).stream()
            .filter(score -> user == null || user.equals(score.user()))
            .map(score -> json(item, score))
            .toList();
    return Response.ok(Json.write(results), CONTAINER).build();
  }

  private ObjectNode json(LineItem item, Score score) {
    return Json.object()
        .put("id", urls.result(item, score.user()))
        .put("userId", score.user())
        .put("resultScore", score.scaledTo(item.maximum()))
        .put("resultMaximum", item.maximum())
        .put("scoreOf", urls.lineItem(item.course(), item.id()))
        .put("comment", score.comment())
        .put("timestamp", score.timestamp());
  }
}
