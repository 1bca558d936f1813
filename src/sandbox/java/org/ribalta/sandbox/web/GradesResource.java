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
import java.util.Comparator;
import java.util.List;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.gradebook.Gradebook;
import org.ribalta.sandbox.gradebook.LineItem;

/** The gradebook: everybody's marks for who teaches, one's own for who learns. */
@Path("courses/{id}/grades")
public class GradesResource {
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Company company;
  @Inject private Gradebook gradebook;
  @Context private HttpServletRequest request;

  @GET
  public Response grades(
      @PathParam("id") String id, @QueryParam("page") @DefaultValue("1") int number) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    boolean teacher = Courses.teaches(visit.person());
    List<Html> tables =
        gradebook.columns(course).stream()
            .map(
                item ->
                    table(visit, item, teacher ? learners(item) : List.of(visit.person()), number))
            .toList();
    Html content =
        Html.of(
            "{}<p class=\"lead\">{}</p>{}",
            CourseMenu.of(visit, course, CourseMenu.Tab.GRADES),
            visit.say(teacher ? "grades.everybody" : "grades.own"),
            tables);
    return page.show(visit, course.title().in(visit.language()), content);
  }

  /** Those who have a mark come first. */
  private List<Employee> learners(LineItem item) {
    return company.people().stream()
        .filter(person -> !Courses.teaches(person))
        .sorted(Comparator.comparing(person -> gradebook.score(item, person.id()).isEmpty()))
        .toList();
  }

  private Html table(Visit visit, LineItem item, List<Employee> people, int number) {
    Paging<Employee> paging = new Paging<>(people, number);
    return Html.of(
        """
        <div class="card"><h2 id="item{}">{}</h2><p>{}</p>
        <div class="scroll" role="region" aria-labelledby="item{}" tabindex="0"><table>
        <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
        <tbody>{}</tbody></table></div>{}</div>
        """,
        item.id(),
        item.label(),
        visit.say("grades.count", gradebook.scores(item).size()),
        item.id(),
        visit.say("column.name"),
        visit.say("column.grade"),
        visit.say("column.time"),
        visit.say("column.comment"),
        visit.say("column.actions"),
        paging.shown().stream().map(person -> row(visit, item, person)).toList(),
        paging.links(visit));
  }

  private Html row(Visit visit, LineItem item, Employee person) {
    return gradebook
        .score(item, person.id())
        .map(score -> GradeRow.of(visit, item, person, score))
        .orElseGet(() -> GradeRow.empty(visit, person));
  }
}
