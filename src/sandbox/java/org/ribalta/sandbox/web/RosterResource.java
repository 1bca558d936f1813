package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.course.Enrolled;
import org.ribalta.sandbox.crowd.EnrolColleagues;
import org.ribalta.sandbox.crowd.EnrolColleagues.Result;

/** Who is in the course. */
@Path("courses/{id}/people")
public class RosterResource {
  @Inject private Settings settings;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Enrolled enrolled;
  @Inject private EnrolColleagues enrolColleagues;
  @Context private HttpServletRequest request;

  @GET
  public Response roster(
      @PathParam("id") String id, @QueryParam("page") @DefaultValue("1") int number) {
    return show(visits.signedIn(request), course(id), number, Html.none());
  }

  /** Sends sixteen colleagues into the activity; for who teaches. */
  @POST
  @Path("crowd")
  public Response crowd(@PathParam("id") String id) {
    Visit visit = visits.signedIn(request);
    Course course = course(id);
    if (!Courses.teaches(visit.person())) {
      throw new ForbiddenException();
    }
    Html notice =
        Html.of(
            "<p class=\"notice\" role=\"status\">{}</p>",
            outcome(visit, enrolColleagues.enrol(course)));
    return show(visit, course, 1, notice);
  }

  /** Links on the page that answered the post lead here. */
  @GET
  @Path("crowd")
  public Response backToRoster(@PathParam("id") String id) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return Response.seeOther(
            URI.create(settings.baseUrl() + "/courses/" + course(id).id() + "/people" + query))
        .build();
  }

  private static String outcome(Visit visit, Result result) {
    if (result instanceof Result.Enrolled done) {
      return visit.say("crowd.enrolled", done.enrolled());
    } else if (result instanceof Result.Failed failed) {
      return visit.say("crowd.failed", failed.reason());
    }
    return visit.say("crowd.noEdition");
  }

  private Course course(String id) {
    return courses.find(id).orElseThrow(NotFoundException::new);
  }

  private Response show(Visit visit, Course course, int number, Html notice) {
    Paging<Employee> people = new Paging<>(enrolled.in(course), number);
    Html content =
        Html.of(
            """
            {}{}<p class="lead">{}</p>{}
            <div class="scroll" role="region" aria-label="{}" tabindex="0"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
            <tbody>{}</tbody></table></div>{}
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.ROSTER),
            notice,
            visit.say("roster.lead", enrolled.in(course).size()),
            Courses.teaches(visit.person()) ? crowdForm(visit, course) : Html.none(),
            visit.say("menu.ROSTER"),
            visit.say("column.name"),
            visit.say("column.role"),
            visit.say("column.title"),
            visit.say("column.unit"),
            visit.say("column.site"),
            people.shown().stream().map(person -> row(visit, person)).toList(),
            people.links(visit));
    return page.show(visit, course.title().in(visit.language()), content);
  }

  private static Html crowdForm(Visit visit, Course course) {
    return Html.of(
        """
        <form class="card" method="post" action="/sandbox/courses/{}/people/crowd"><p>{}</p><button>{}</button></form>
        """,
        course.id(),
        visit.say("crowd.lead"),
        visit.say("crowd.go"));
  }

  private static Html row(Visit visit, Employee person) {
    return Html.of(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
        person.name(),
        visit.say(Courses.teaches(person) ? "role.teacher" : "role.learner"),
        person.title(),
        person.post().unit().name(),
        person.site().name());
  }
}
