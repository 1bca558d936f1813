package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.AskForRoster;
import org.ribalta.lms.control.AskForRoster.Asker;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.ListRosters.RosterDescription;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.shared.Language;

/** The roster of the course that was opened, for who teaches it. */
@Path("/course-roster")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CourseRosterResource {
  @Inject private ListRosters listRosters;
  @Inject private AskForRoster askForRoster;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * What is answered.
   *
   * @param roster null where the people of the course come from a directory
   */
  record CourseRoster(@Nullable RosterDescription roster) {}

  @GET
  @Requires(Operation.READ_COURSE_ROSTER)
  public CourseRoster read() {
    return new CourseRoster(listRosters.ofCourse(caller.activity()).orElse(null));
  }

  @POST
  @Path("readings")
  @Requires(Operation.REFRESH_COURSE_ROSTER)
  @Answers(value = Job.class, status = 202)
  public Response refresh(@Context UriInfo uri) {
    Asker asker =
        new Asker(caller.person().orElse(null), Language.of(headers.getAcceptableLanguages()));
    Job job = askForRoster.askOfCourse(caller.activity(), asker);
    return Response.accepted(job)
        .location(uri.getBaseUriBuilder().path("jobs/{id}").build(job.id()))
        .build();
  }
}
