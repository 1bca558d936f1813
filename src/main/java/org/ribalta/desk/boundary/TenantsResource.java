package org.ribalta.desk.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.platform.Ids;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.control.CreateTenant;

/** Bootstrap: new customers. */
@Path("/admin/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
  @Inject private CreateTenant createTenant;
  @Inject private Ids ids;

  /** What is sent. */
  record NewTenant(@Nullable String name, @Nullable String locale) {}

  @POST
  @Requires(Operation.CREATE_TENANT)
  @Answers(value = TenantDetails.class, status = 201)
  public Response create(@Nullable NewTenant wanted) throws Exception {
    if (wanted == null || wanted.name() == null || wanted.name().isBlank()) {
      throw Refused.invalid(
          "/name", "required", "Write the customer's name, e.g. \"Acme S.p.A.\".");
    }
    if (wanted.name().length() > 200) {
      throw Refused.invalid("/name", "too-long", "Write at most 200 characters.");
    }
    String name = wanted.name().strip();
    String locale = languageTag(wanted.locale());
    TenantDetails tenant = Tenancy.callAs(ids.next(), () -> createTenant.create(name, locale));
    return Response.status(Response.Status.CREATED).entity(tenant).build();
  }

  private static String languageTag(@Nullable String locale) {
    try {
      return new Locale.Builder()
          .setLanguageTag(locale == null ? "en" : locale)
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw Refused.invalid("/locale", "language-tag", "Write a language tag, e.g. \"it\".");
    }
  }
}
