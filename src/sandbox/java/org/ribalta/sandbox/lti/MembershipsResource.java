package org.ribalta.sandbox.lti;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.control.RosterFaults;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.course.Enrolled;
import org.ribalta.sandbox.gradebook.ServiceUrls;

/**
 * Membership service (LTI Names and Role Provisioning Services 2.0 §2.4), as Moodle's: pages by
 * {@code from} with a Link to the next, exactly one media type.
 */
@Path("lti/services/{course}/memberships")
public class MembershipsResource {
  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  /** Fewer than a tool asks for, so that there is a next page. */
  private static final int MOST_A_PAGE = 20;

  @Inject private AccessTokens tokens;
  @Inject private Faults faults;
  @Inject private Behaviour behaviour;
  @Inject private Courses courses;
  @Inject private Enrolled enrolled;
  @Inject private ServiceUrls urls;
  @Context private HttpHeaders headers;

  @GET
  public Response list(
      @PathParam("course") String id,
      @QueryParam("limit") @DefaultValue("0") int limit,
      @QueryParam("from") @DefaultValue("0") int from) {
    RosterFaults unusual = faults.roster();
    if (!tokens.allows(headers.getHeaderString(HttpHeaders.AUTHORIZATION), Scope.MEMBERSHIP_READ)) {
      return Response.status(401).build();
    }
    if (!CONTAINER.equals(headers.getHeaderString(HttpHeaders.ACCEPT))) {
      return Response.status(400).entity("No handler found for Accept").build();
    }
    keepWaiting(unusual.pauseMillis());
    int size = limit > 0 ? Math.min(limit, MOST_A_PAGE) : MOST_A_PAGE;
    if (from / size + 1 == unusual.failPage()) {
      return Response.status(503).entity("Switched off by /sandbox/control/faults").build();
    }
    return page(courses.find(id).orElseThrow(NotFoundException::new), from, size, unusual);
  }

  private Response page(Course course, int from, int size, RosterFaults unusual) {
    List<Employee> all = enrolled.in(course);
    int end = Math.min(from + size, all.size());
    ObjectNode container = Json.object().put("id", urls.memberships(course.id()));
    container
        .putObject("context")
        .put("id", course.id())
        .put("label", course.shortName())
        .put("title", course.title().it());
    ArrayNode members = container.putArray("members");
    all.subList(Math.min(from, end), end).forEach(one -> members.add(member(one, unusual)));
    Response.ResponseBuilder answer = Response.ok(container.toString(), CONTAINER);
    if (end < all.size()) {
      answer.header("Link", links(urls.memberships(course.id()) + "&limit=" + size, from, end));
    }
    return answer.build();
  }

  private String links(String roster, int from, int end) {
    String next = link(roster, end, "next");
    return behaviour.has(Quirk.ALL_PAGE_LINKS)
        ? link(roster, from, "current") + "," + next + "," + link(roster, 0, "first")
        : next;
  }

  private static String link(String roster, int from, String relation) {
    return "<" + roster + "&from=" + from + ">; rel=\"" + relation + "\"";
  }

  private ObjectNode member(Employee person, RosterFaults unusual) {
    ObjectNode member =
        Json.object()
            .put("status", unusual.suspended().contains(person.id()) ? "Inactive" : "Active")
            .put("user_id", person.id())
            .put(
                "lis_person_sourcedid",
                unusual.keyless().contains(person.id()) ? "" : person.externalId());
    member.putArray("roles").add(Roles.inRoster(person, behaviour.has(Quirk.SHORT_ROSTER_ROLES)));
    return unusual.namesHidden()
        ? member
        : member
            .put("name", person.name())
            .put("given_name", person.givenName())
            .put("family_name", person.familyName())
            .put("email", person.email());
  }

  private static void keepWaiting(int millis) {
    try {
      new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
