package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.company.Part;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.course.Enrolled;
import org.ribalta.sandbox.seed.Progress;

/** The front door: pick who you are, then see your courses. */
@Path("")
public class SignInResource {
  private static final int FOUND_SHOWN = 20;

  @Inject private Settings settings;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Company company;
  @Inject private Courses courses;
  @Inject private Enrolled enrolled;
  @Inject private Progress progress;
  @Context private HttpServletRequest request;

  @GET
  public Response front(
      @QueryParam("q") @DefaultValue("") String question,
      @QueryParam("back") @DefaultValue("") String back) {
    Visit visit = visits.of(request);
    return visit.signedIn().isPresent() ? courseList(visit) : signInPage(visit, question, back);
  }

  @POST
  @Path("sign-in")
  public Response signIn(
      @FormParam("person") String id, @FormParam("back") @DefaultValue("") String back) {
    Employee person = company.person(id).orElseThrow(NotFoundException::new);
    boolean ours = back.startsWith("/sandbox/");
    String next = ours ? settings.origin() + back : settings.baseUrl() + "/";
    return Response.seeOther(URI.create(next)).cookie(visits.signIn(person)).build();
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    return Response.seeOther(URI.create(settings.baseUrl() + "/"))
        .cookie(visits.signOut(request))
        .build();
  }

  private Response signInPage(Visit visit, String question, String back) {
    List<Employee> found = question.isBlank() ? List.of() : company.search(question);
    List<Employee> shown = found.stream().limit(FOUND_SHOWN).toList();
    Html content =
        Html.of(
            """
            <p class="lead">{}</p>{}
            <section class="card" aria-labelledby="known"><h2 id="known">{}</h2>
            <ul class="people">{}</ul></section>
            <section class="card" aria-labelledby="search"><h2 id="search">{}</h2>
            <form method="get" action="/sandbox/" class="search" role="search">
            <label for="q">{}</label>
            <span><input id="q" name="q" type="search" value="{}"> <input type="hidden" name="back" value="{}"><button>{}</button></span>
            </form>{}<ul class="people">{}</ul></section>
            <p><a href="/sandbox/openid">{}</a></p>
            """,
            visit.say("signIn.lead", company.people().size()),
            arrivals(visit),
            visit.say("signIn.known"),
            company.known().stream().map(person -> choice(visit, person, back)).toList(),
            visit.say("signIn.search"),
            visit.say("signIn.question"),
            question,
            back,
            visit.say("signIn.find"),
            question.isBlank() ? null : count(visit, found.size()),
            shown.stream().map(person -> choice(visit, person, back)).toList(),
            visit.say("signIn.openid"));
    return page.show(visit, visit.say("signIn.title"), content);
  }

  /** The tool knows nobody until the people have been sent. */
  private Html arrivals(Visit visit) {
    if (progress.isDone()) {
      return Html.none();
    }
    String text =
        progress.failure() == null
            ? visit.say("signIn.arriving", progress.sent(), company.people().size())
            : visit.say("signIn.failed", progress.failure());
    return Html.of("<p class=\"notice\" role=\"status\">{}</p>", text);
  }

  private static Html count(Visit visit, int found) {
    return Html.of("<p role=\"status\">{}</p>", visit.say("signIn.found", found));
  }

  private static Html choice(Visit visit, Employee person, String back) {
    return Html.of(
        """
        <li><form method="post" action="/sandbox/sign-in">
        <input type="hidden" name="back" value="{}">
        <button name="person" value="{}"><b>{}</b> <span>{} · {} · {}</span>{}</button></form></li>
        """,
        back,
        person.id(),
        person.name(),
        person.title(),
        person.post().unit().name(),
        person.site().name(),
        person.part().map(part -> Html.of("<em>{}</em>", visit.say("part." + part.name()))));
  }

  private Response courseList(Visit visit) {
    List<Html> cards =
        courses.all().stream()
            .filter(course -> enrolled.has(course, visit.person()))
            .map(course -> card(visit, course))
            .toList();
    return page.show(
        visit,
        visit.say("courses.title"),
        Html.of("<div class=\"cards\">{}</div>{}", cards, administration(visit)));
  }

  private static Html administration(Visit visit) {
    return visit.person().is(Part.ADMINISTRATOR)
        ? Html.of(
            "<p><a href=\"/sandbox/tools\">{}</a></p><p><a href=\"/sandbox/likeness\">{}</a></p>",
            visit.say("tools.manage"),
            visit.say("likeness.manage"))
        : Html.none();
  }

  private static Html card(Visit visit, Course course) {
    return Html.of(
        """
        <section class="card"><p class="code">{}</p>
        <h2><a href="/sandbox/courses/{}">{}</a></h2><p>{}</p></section>
        """,
        course.shortName(),
        course.id(),
        course.title().in(visit.language()),
        course.summary().in(visit.language()));
  }
}
