package org.ribalta.desk.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.Ids;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.control.CreateTenant;
import org.ribalta.platform.tenant.control.DescribeTenant;

/** Customers: made by the operator, named by themselves. */
@Path("/admin/tenants")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
  @Inject private CreateTenant createTenant;
  @Inject private DescribeTenant describeTenant;
  @Inject private Ids ids;

  @POST
  @Requires(Operation.CREATE_TENANT)
  @Answers(value = TenantDetails.class, status = 201)
  public Response create(@Nullable TenantForm sent) throws Exception {
    TenantForm.Checked wanted = TenantForm.check(sent);
    TenantDetails tenant =
        Tenancy.callAs(ids.next(), () -> createTenant.create(wanted.name(), wanted.locale()));
    return Response.status(Response.Status.CREATED).entity(tenant).build();
  }

  @GET
  @Path("{tenant}")
  @Requires(Operation.READ_TENANT)
  public TenantDetails read() {
    return describeTenant.describe();
  }

  @PUT
  @Path("{tenant}")
  @Requires(Operation.CHANGE_TENANT)
  public TenantDetails change(@Nullable TenantForm sent) {
    TenantForm.Checked wanted = TenantForm.check(sent);
    return describeTenant.rename(wanted.name(), wanted.locale());
  }
}
