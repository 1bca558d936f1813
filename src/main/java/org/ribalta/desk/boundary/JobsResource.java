package org.ribalta.desk.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.ribalta.access.Caller;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.access.Role;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.problem.Refused;

/** One job, for whoever asked for it and for administrators. */
@Path("/jobs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class JobsResource {
  private Jobs jobs;
  private JobEvents events;
  private Caller caller;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected JobsResource() {}

  @Inject
  JobsResource(Jobs jobs, JobEvents events, Caller caller) {
    this.jobs = jobs;
    this.events = events;
    this.caller = caller;
  }

  @GET
  @Requires(Operation.READ_JOB)
  public Job get(@PathParam("id") UUID id) {
    return visible(id);
  }

  @GET
  @Path("/events")
  @Produces(JobEvents.MEDIA_TYPE)
  @Requires(Operation.WATCH_JOB)
  public StreamingOutput events(@PathParam("id") UUID id) {
    return events.of(visible(id));
  }

  @POST
  @Path("/cancellation")
  @Requires(Operation.CANCEL_JOB)
  public Response cancel(@PathParam("id") UUID id) {
    visible(id);
    return Response.accepted(jobs.cancel(id).orElseThrow(() -> Refused.notFound("job"))).build();
  }

  private Job visible(UUID id) {
    return jobs.find(id).filter(this::mayBeSeen).orElseThrow(() -> Refused.notFound("job"));
  }

  private boolean mayBeSeen(Job job) {
    return caller.has(Role.ADMINISTRATOR)
        || caller.person().filter(person -> person.equals(job.askedBy())).isPresent();
  }
}
