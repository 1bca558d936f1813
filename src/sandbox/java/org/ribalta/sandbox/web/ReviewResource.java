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
import java.net.URI;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.gradebook.Gradebook;
import org.ribalta.sandbox.gradebook.LineItem;

/** One person's score in one column: the tool's page behind it, and another one by the teacher. */
@Path("courses/{id}/grades/{item}/{user}")
public class ReviewResource {
  @Inject private Settings settings;
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Company company;
  @Inject private Gradebook gradebook;
  @Context private HttpServletRequest request;

  /** The tool, which is asked what the score stands for. */
  @GET
  public Response review(
      @PathParam("id") String id, @PathParam("item") String item, @PathParam("user") String user) {
    Visit visit = visits.signedIn(request);
    Course course = courses.find(id).orElseThrow(NotFoundException::new);
    String name = company.person(user).orElseThrow(NotFoundException::new).name();
    Html content =
        Html.of(
            """
            {}<iframe class="activity" title="{}" src="/sandbox/lti/review?course={}&amp;item={}&amp;user={}" data-origin="{}"></iframe>
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.NONE),
            name,
            course.id(),
            item,
            user,
            settings.toolUrl());
    return page.show(visit, name, content);
  }

  /** A teacher thinks otherwise. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @PathParam("id") String id,
      @PathParam("item") String item,
      @PathParam("user") String user,
      @FormParam("points") double points) {
    if (!Courses.teaches(visits.signedIn(request).person())) {
      throw new ForbiddenException();
    }
    LineItem column = gradebook.column(id, item).orElseThrow(NotFoundException::new);
    gradebook.change(column, user, points);
    return Response.seeOther(URI.create(settings.baseUrl() + "/courses/" + id + "/grades")).build();
  }
}
