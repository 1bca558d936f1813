package org.ribalta.sandbox.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.lti.Scope;

/** Line item service (LTI Assignment and Grade Services 2.0 §3.2). */
@Path("lti/services/{course}/lineitems")
public class LineItemsResource {
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";

  @Inject private Service service;
  @Inject private Courses courses;
  @Inject private Gradebook gradebook;
  @Inject private ServiceUrls urls;
  @Context private HttpHeaders headers;

  @GET
  public Response list(
      @PathParam("course") String course,
      @QueryParam("resource_link_id") String resourceLink,
      @QueryParam("resource_id") String resourceId,
      @QueryParam("tag") String tag) {
    service.admit(headers, Scope.LINE_ITEM);
    Service.accepts(headers, CONTAINER);
    List<ObjectNode> items =
        gradebook.columns(course(course)).stream()
            .filter(item -> resourceLink == null || resourceLink.equals(item.resourceLink()))
            .filter(item -> resourceId == null || resourceId.equals(item.resourceId()))
            .filter(item -> tag == null || tag.equals(item.tag()))
            .map(this::json)
            .toList();
    return Response.ok(Json.write(items), CONTAINER).build();
  }

  @POST
  @Consumes("*/*")
  public Response add(@PathParam("course") String course, String body) {
    service.admit(headers, Scope.LINE_ITEM);
    Service.sends(headers, ITEM);
    JsonNode sent = Json.read(body);
    if (!sent.path("label").isTextual() || !(sent.path("scoreMaximum").asDouble() > 0)) {
      throw Service.refusal(400, "Bad Request: label and a positive scoreMaximum are required");
    }
    LineItem item = gradebook.add(draft(course(course), sent));
    return Response.status(201).type(ITEM).entity(Json.write(json(item))).build();
  }

  @GET
  @Path("{id}/lineitem")
  public Response read(@PathParam("course") String course, @PathParam("id") String id) {
    service.admit(headers, Scope.LINE_ITEM);
    Service.accepts(headers, ITEM);
    LineItem item =
        gradebook.column(course, id).orElseThrow(() -> Service.refusal(404, "Not Found"));
    return Response.ok(Json.write(json(item)), ITEM).build();
  }

  private Course course(String id) {
    return courses.find(id).orElseThrow(() -> Service.refusal(404, "Not Found"));
  }

  private static LineItem draft(Course course, JsonNode sent) {
    return new LineItem(
        null,
        course.id(),
        sent.get("label").asText(),
        sent.get("scoreMaximum").asDouble(),
        sent.path("resourceLinkId").asText(null),
        sent.path("resourceId").asText(null),
        sent.path("tag").asText(null),
        ReviewJson.read(sent.path("submissionReview")));
  }

  private ObjectNode json(LineItem item) {
    ObjectNode json =
        Json.object()
            .put("id", urls.lineItem(item.course(), item.id()))
            .put("label", item.label())
            .put("scoreMaximum", item.maximum())
            .put("resourceId", item.resourceId() == null ? "" : item.resourceId())
            .put("tag", item.tag() == null ? "" : item.tag());
    if (item.review() != null) {
      json.set("submissionReview", ReviewJson.write(item.review()));
    }
    if (item.resourceLink() != null) {
      json.put("resourceLinkId", item.resourceLink()).put("ltiLinkId", item.resourceLink());
    }
    return json;
  }
}
