package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;

/** Who is in the course. */
@Path("courses/{id}/people")
public class RosterResource {
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Company company;
  @Context private HttpServletRequest request;

  @GET
  public Response roster(
      @PathParam("id") String id, @QueryParam("page") @DefaultValue("1") int number) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    Paging<Employee> people = new Paging<>(company.people(), number);
    Html content =
        Html.of(
            """
            {}<p class="lead">{}</p>
            <div class="scroll" role="region" aria-label="{}" tabindex="0"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
            <tbody>{}</tbody></table></div>{}
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.ROSTER),
            visit.say("roster.lead", company.people().size()),
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
