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
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.setup.SetupTokenRequired;
import org.ribalta.platform.tenant.control.InTenant;

/** All jobs of a tenant, for its administrators and for the operator. */
@Path("/admin/tenants/{tenant}/jobs")
@Produces(MediaType.APPLICATION_JSON)
@SetupTokenRequired
@ApplicationScoped
public class TenantJobsResource {
  private Jobs jobs;
  private JobEvents events;
  private InTenant inTenant;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TenantJobsResource() {}

  @Inject
  TenantJobsResource(Jobs jobs, JobEvents events, InTenant inTenant) {
    this.jobs = jobs;
    this.events = events;
    this.inTenant = inTenant;
  }

  @GET
  public List<Job> list(@PathParam("tenant") String tenant) {
    return inTenant.call(tenant, () -> jobs.recent());
  }

  @GET
  @Path("/{id}")
  public Job get(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return inTenant.call(tenant, () -> find(id));
  }

  @GET
  @Path("/{id}/events")
  @Produces(JobEvents.MEDIA_TYPE)
  public StreamingOutput events(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    return inTenant.call(tenant, () -> events.of(find(id)));
  }

  @POST
  @Path("/{id}/cancellation")
  public Response cancel(@PathParam("tenant") String tenant, @PathParam("id") UUID id) {
    Job after = inTenant.call(tenant, () -> jobs.cancel(id).orElseThrow(TenantJobsResource::none));
    return Response.accepted(after).build();
  }

  private Job find(UUID id) {
    return jobs.find(id).orElseThrow(TenantJobsResource::none);
  }

  private static Refused none() {
    return Refused.notFound("job");
  }
}
