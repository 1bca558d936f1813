package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.control.Faults;
import org.ribalta.sandbox.control.Quirk;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.deeplink.Requests;
import org.ribalta.sandbox.gradebook.Gradebook;
import org.ribalta.sandbox.gradebook.LineItem;
import org.ribalta.sandbox.lti.Authorization.Granted;
import org.ribalta.sandbox.lti.Authorization.Refused;
import org.ribalta.sandbox.lti.Authorization.Rejected;
import org.ribalta.sandbox.web.AutoForm;
import org.ribalta.sandbox.web.Html;
import org.ribalta.sandbox.web.Page;
import org.ribalta.sandbox.web.Visit;
import org.ribalta.sandbox.web.Visits;

/** The browser's way through a launch: start, to the tool's login, back here, to the tool. */
@Path("lti")
public class LaunchResource {
  @Inject private Settings settings;
  @Inject private Visits visits;
  @Inject private Courses courses;
  @Inject private Gradebook gradebook;
  @Inject private Company company;
  @Inject private Launches launches;
  @Inject private Requests requests;
  @Inject private LoginInitiation initiation;
  @Inject private Authorizations authorizations;
  @Inject private IdTokens idTokens;
  @Inject private Faults faults;
  @Inject private Behaviour behaviour;
  @Inject private Tools tools;
  @Inject private Page page;
  @Context private HttpServletRequest request;

  /** {@code target} is {@code iframe} or {@code window}. */
  @GET
  @Path("start")
  public Response start(
      @QueryParam("activity") String activity,
      @QueryParam("target") @DefaultValue("iframe") String target) {
    Visit visit = visits.signedIn(request);
    Course course = courses.withActivity(activity).orElseThrow(NotFoundException::new);
    if (faults.roster().suspended().contains(visit.person().id())) {
      throw new ForbiddenException();
    }
    String place = "window".equals(target) ? "window" : "iframe";
    return begin(visit, launches.open(visit.person(), course, place, visit.language()));
  }

  /** Sends a teacher to the tool, to choose what to add to a course. */
  @GET
  @Path("choose")
  public Response choose(@QueryParam("course") String id) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    return begin(visit, launches.choose(requests.ask(visit.person(), course), visit.language()));
  }

  /** Sends a teacher, or whose score it is, to what the tool keeps behind a score. */
  @GET
  @Path("review")
  public Response review(
      @QueryParam("course") String id,
      @QueryParam("item") String item,
      @QueryParam("user") String user) {
    Visit visit = visits.signedIn(request);
    if (!Courses.teaches(visit.person()) && !visit.person().id().equals(user)) {
      throw new ForbiddenException();
    }
    LineItem column = gradebook.column(id, item).orElseThrow(NotFoundException::new);
    Course course =
        Optional.ofNullable(column.resourceLink())
            .flatMap(courses::withActivity)
            .or(() -> courses.find(id))
            .orElseThrow(NotFoundException::new);
    Launch.Reviewed reviewed =
        new Launch.Reviewed(column, company.person(user).orElseThrow(NotFoundException::new));
    return begin(visit, launches.review(visit.person(), course, reviewed, visit.language()));
  }

  private Response begin(Visit visit, Launch launch) {
    Course course = launch.course();
    return tools
        .of(course.deployment())
        .map(tool -> login(tool.loginUri(), loginFields(launch, tool), visit))
        .orElseGet(
            () ->
                page.show(
                    visit,
                    course.activity().title().in(visit.language()),
                    Html.of("<p class=\"notice\">{}</p>", visit.say("tools.missing"))));
  }

  private Map<String, String> loginFields(Launch launch, Tool tool) {
    Map<String, String> fields = initiation.fields(launch, tool);
    offerStorage(launch, fields);
    return fields;
  }

  /** At login and at launch, and only where a page of ours is around the tool. */
  private void offerStorage(Launch launch, Map<String, String> fields) {
    if ("iframe".equals(launch.target())) {
      behaviour.storageTarget().ifPresent(target -> fields.put("lti_storage_target", target));
    }
  }

  private Response login(String address, Map<String, String> fields, Visit visit) {
    if (!behaviour.has(Quirk.LOGIN_BY_GET)) {
      return AutoForm.post(address, fields, visit.words());
    }
    return Response.seeOther(URI.create(address + "?" + query(fields))).build();
  }

  private static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  @GET
  @Path("authorize")
  public Response authorize(@Context UriInfo uri) {
    return answer(uri.getQueryParameters());
  }

  @POST
  @Path("authorize")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response authorizeByPost(MultivaluedMap<String, String> form) {
    return answer(form);
  }

  private Response answer(MultivaluedMap<String, String> sent) {
    AuthorizationRequest asked = AuthorizationRequest.of(sent);
    Visit visit = visits.of(request);
    Authorization decision = authorizations.decide(asked, visit.signedIn());
    Map<String, String> fields = new LinkedHashMap<>();
    if (decision instanceof Rejected rejected) {
      return Response.status(400)
          .type("text/plain;charset=UTF-8")
          .entity(rejected.reason())
          .build();
    } else if (decision instanceof Refused refused) {
      fields.put("error", refused.error());
      fields.put("error_description", refused.description());
    } else if (decision instanceof Granted granted) {
      fields.put("id_token", idTokens.issue(granted.launch(), asked.nonce()));
      offerStorage(granted.launch(), fields);
    }
    if (asked.state() != null) {
      fields.put("state", asked.state());
    }
    return AutoForm.post(settings.toolLaunch(), fields, visit.words());
  }
}
