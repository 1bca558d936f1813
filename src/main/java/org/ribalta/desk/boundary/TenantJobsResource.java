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
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.problem.Refused;

/** All jobs of a tenant, for its administrators and for the operator. */
@Path("/admin/tenants/{tenant}/jobs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TenantJobsResource {
  private Jobs jobs;
  private JobEvents events;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TenantJobsResource() {}

  @Inject
  TenantJobsResource(Jobs jobs, JobEvents events) {
    this.jobs = jobs;
    this.events = events;
  }

  @GET
  @Requires(Operation.LIST_JOBS)
  public List<Job> list() {
    return jobs.recent();
  }

  @GET
  @Path("/{id}")
  @Requires(Operation.READ_TENANT_JOB)
  public Job get(@PathParam("id") UUID id) {
    return find(id);
  }

  @GET
  @Path("/{id}/events")
  @Produces(JobEvents.MEDIA_TYPE)
  @Requires(Operation.WATCH_TENANT_JOB)
  public StreamingOutput events(@PathParam("id") UUID id) {
    return events.of(find(id));
  }

  @POST
  @Path("/{id}/cancellation")
  @Requires(Operation.CANCEL_TENANT_JOB)
  public Response cancel(@PathParam("id") UUID id) {
    Job after = jobs.cancel(id).orElseThrow(TenantJobsResource::none);
    return Response.accepted(after).build();
  }

  private Job find(UUID id) {
    return jobs.find(id).orElseThrow(TenantJobsResource::none);
  }

  private static Refused none() {
    return Refused.notFound("job");
  }
}
