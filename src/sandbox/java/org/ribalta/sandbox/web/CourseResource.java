package org.ribalta.sandbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Course.Activity;
import org.ribalta.sandbox.course.Courses;

/** A course, its activity in a frame, and the way back from the tool. */
@Path("")
public class CourseResource {
  @Inject private ToolFrame frame;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Context private HttpServletRequest request;

  @GET
  @Path("courses/{id}")
  public Response course(@PathParam("id") String id) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    String language = visit.language();
    Html content =
        Html.of(
            """
            {}<p class="lead">{}</p>{}
            <section class="card tool" aria-labelledby="a"><h2 id="a">{}</h2><p>{}</p>
            <p><a class="button" href="/sandbox/activities/{}">{}</a>
            <a href="/sandbox/lti/start?activity={}&amp;target=window" target="_blank" rel="noopener">{}</a></p>
            </section>{}{}
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.COURSE),
            course.summary().in(language),
            course.sections().stream().map(section -> section(section, language)).toList(),
            course.activity().title().in(language),
            course.activity().description().in(language),
            course.activity().id(),
            visit.say("activity.open"),
            course.activity().id(),
            visit.say("activity.window"),
            courses.added(course).stream().map(activity -> added(activity, visit)).toList(),
            Courses.teaches(visit.person()) ? addButton(course, visit) : Html.none());
    return page.show(visit, course.title().in(language), content);
  }

  @GET
  @Path("activities/{id}")
  public Response activity(@PathParam("id") String id) {
    Visit visit = visits.signedIn(request);
    Course course = courses.withActivity(id).orElseThrow(NotFoundException::new);
    Activity activity = course.activity();
    String title = activity.title().in(visit.language());
    Html content =
        Html.of(
            """
            {}<p class="aside"><a href="/sandbox/lti/start?activity={}&amp;target=window" target="_blank" rel="noopener">{}</a></p>
            {}
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.NONE),
            activity.id(),
            visit.say("activity.window"),
            frame.at("/sandbox/lti/start?activity=" + activity.id() + "&target=iframe", title));
    return page.show(visit, title, content);
  }

  /** Where the tool sends people back, with its message if it has one (LTI 1.3 Core §5.4.7). */
  @GET
  @Path("return")
  public Response comeBack(
      @QueryParam("course") String id,
      @QueryParam("lti_errormsg") String error,
      @QueryParam("lti_msg") String message) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    Html content =
        Html.of(
            "{}{}<p><a class=\"button\" href=\"/sandbox/courses/{}\" target=\"_top\">{}</a></p>",
            notice(error, "notice bad"),
            notice(message, "notice"),
            course.id(),
            visit.say("return.course"));
    return page.show(visit, visit.say("return.title"), content);
  }

  private static Html added(Activity activity, Visit visit) {
    return Html.of(
        """
        <section class="card tool" aria-labelledby="a{}"><h2 id="a{}">{}</h2><p>{}</p>
        <p><a class="button" href="/sandbox/activities/{}">{}</a></p></section>
        """,
        activity.id(),
        activity.id(),
        activity.title().in(visit.language()),
        activity.description().in(visit.language()),
        activity.id(),
        visit.say("activity.open"));
  }

  private static Html addButton(Course course, Visit visit) {
    return Html.of(
        "<p><a class=\"button\" href=\"/sandbox/courses/{}/activities/new\">{}</a>"
            + " <a href=\"/sandbox/courses/{}/import\">{}</a></p>",
        course.id(),
        visit.say("add.button"),
        course.id(),
        visit.say("import.button"));
  }

  private static Html notice(String text, String style) {
    return text == null
        ? Html.none()
        : Html.of("<p class=\"{}\" role=\"status\">{}</p>", style, text);
  }

  private static Html section(Course.Section section, String language) {
    return Html.of(
        "<section class=\"card\"><h2>{}</h2><p>{}</p></section>",
        section.title().in(language),
        section.text().in(language));
  }
}
