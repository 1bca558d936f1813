package org.ribalta.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.cartridge.CartridgeReader;
import org.ribalta.sandbox.course.Added;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.course.Courses;
import org.ribalta.sandbox.deeplink.AddActivities;

/** Where teachers import a Common Cartridge into a course. */
@Path("courses/{id}/import")
public class ImportResource {
  @Inject private Visits visits;
  @Inject private Page page;
  @Inject private Courses courses;
  @Inject private Settings settings;
  @Inject private CartridgeReader cartridges;
  @Inject private AddActivities addActivities;
  @Context private HttpServletRequest request;

  @GET
  public Response ask(@PathParam("id") String id) {
    Visit visit = visits.signedIn(request);
    return form(200, visit, course(visit, id), Html.none());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(@PathParam("id") String id, List<EntityPart> parts) {
    Visit visit = visits.signedIn(request);
    Course course = course(visit, id);
    List<JsonNode> links;
    try (InputStream file = parts.get(0).getContent()) {
      links = cartridges.links(file);
    } catch (IOException | RuntimeException unreadable) {
      return refused(visit, course, "import.unreadable");
    }
    boolean ours =
        links.stream().allMatch(link -> settings.toolLaunch().equals(link.path("url").asText()));
    return links.isEmpty() || !ours
        ? refused(visit, course, "import.nothing")
        : added(visit, course, addActivities.add(course, links));
  }

  private Course course(Visit visit, String id) {
    if (!Courses.teaches(visit.person())) {
      throw new ForbiddenException();
    }
    return courses.find(id).orElseThrow(NotFoundException::new);
  }

  private Response added(Visit visit, Course course, List<Added> added) {
    Html content =
        Html.of(
            "<p class=\"notice\" role=\"status\">{}</p><ul>{}</ul>"
                + "<p><a class=\"button\" href=\"/sandbox/courses/{}\">{}</a></p>",
            visit.say("import.done", added.size()),
            added.stream()
                .map(each -> Html.of("<li>{}</li>", each.activity().title().in(visit.language())))
                .toList(),
            course.id(),
            visit.say("return.course"));
    return page.show(visit, visit.say("import.title"), content);
  }

  private Response refused(Visit visit, Course course, String reason) {
    return form(
        400,
        visit,
        course,
        Html.of("<p class=\"notice bad\" role=\"alert\">{}</p>", visit.say(reason)));
  }

  private Response form(int status, Visit visit, Course course, Html notice) {
    Html content =
        Html.of(
            """
            {}{}<p class="lead">{}</p>
            <form method="post" enctype="multipart/form-data" class="card">
            <p><label for="file">{}</label><br><input id="file" name="file" type="file" accept=".imscc,.zip" required></p>
            <button>{}</button></form>
            """,
            CourseMenu.of(visit, course, CourseMenu.Tab.NONE),
            notice,
            visit.say("import.lead"),
            visit.say("import.file"),
            visit.say("import.go"));
    return page.show(status, visit, visit.say("import.title"), content);
  }
}
