package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ribalta.sandbox.course.Added;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.deeplink.AddActivities;
import org.ribalta.sandbox.deeplink.Answers;
import org.ribalta.sandbox.deeplink.Answers.Judgement;
import org.ribalta.sandbox.deeplink.Asked;
import org.ribalta.sandbox.deeplink.Requests;

/** Where teachers add activities: the tool in a frame, and the address that its answer goes to. */
@Path("")
public class AddActivityResource {
  private static final int LONGEST_TOKEN = 100_000;

  @Inject private ToolFrame frame;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Requests requests;
  @Inject private Answers answers;
  @Inject private AddActivities addActivities;
  @Context private HttpServletRequest request;

  /** The tool, which is asked what to add. */
  @GET
  @Path("courses/{id}/activities/new")
  public Response choose(@PathParam("id") String id) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    if (!Courses.teaches(visit.person())) {
      throw new ForbiddenException();
    }
    Html content =
        Html.of(
            """
            {}<p class="lead">{}</p>
            {}
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.NONE),
            visit.say("add.lead"),
            frame.at("/sandbox/lti/choose?course=" + course.id(), visit.say("add.title")));
    return page.show(visit, visit.say("add.title"), content);
  }

  /** Where the tool's answer to one request goes. */
  @POST
  @Path("deep-links/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answered(@PathParam("id") String id, @FormParam("JWT") String token) {
    Visit visit = visits.of(request);
    Asked asked = requests.find(id).orElse(null);
    if (asked == null || token == null || token.length() > LONGEST_TOKEN) {
      return refused(visit, "request");
    }
    Judgement judgement = answers.judge(asked, token);
    return judgement instanceof Judgement.Accepted accepted
        ? added(visit, asked, accepted)
        : refused(visit, ((Judgement.Refused) judgement).reason());
  }

  private Response added(Visit visit, Asked asked, Judgement.Accepted accepted) {
    List<Added> added = addActivities.add(asked.course(), accepted.items());
    Html content =
        Html.of(
            "<p class=\"notice\" role=\"status\">{}</p><ul>{}</ul>"
                + "<p><a class=\"button\" href=\"/sandbox/courses/{}\" target=\"_top\">{}</a></p>",
            accepted.message(),
            added.stream()
                .map(each -> Html.of("<li>{}</li>", each.activity().title().in(visit.language())))
                .toList(),
            asked.course().id(),
            visit.say("return.course"));
    return page.show(visit, visit.say(added.isEmpty() ? "add.nothing" : "add.done"), content);
  }

  private Response refused(Visit visit, String reason) {
    return page.show(
        400,
        visit,
        visit.say("add.refused"),
        Html.of("<p class=\"notice bad\" role=\"status\">{}</p>", reason));
  }
}
