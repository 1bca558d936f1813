package org.ribalta.platform.tenant.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.ribalta.platform.Ids;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.setup.SetupTokenRequired;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.CreateTenant;
import org.ribalta.platform.tenant.entity.Tenant;

/** Bootstrap: new customers. */
@Path("/admin/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SetupTokenRequired
public class TenantsResource {
  @Inject private CreateTenant createTenant;
  @Inject private Ids ids;

  /** What is sent. */
  record NewTenant(String name, String locale) {}

  /** What is answered. */
  record TenantView(UUID id, String name, String locale) {}

  @POST
  public Response create(NewTenant wanted) throws Exception {
    if (wanted == null || wanted.name() == null || wanted.name().isBlank()) {
      throw Refused.invalid(
          "/name", "required", "Write the customer's name, e.g. \"Acme S.p.A.\".");
    }
    if (wanted.name().length() > 200) {
      throw Refused.invalid("/name", "too-long", "Write at most 200 characters.");
    }
    String locale = languageTag(wanted.locale());
    Tenant tenant =
        Tenancy.callAs(ids.next(), () -> createTenant.create(wanted.name().strip(), locale));
    return Response.status(Response.Status.CREATED)
        .entity(new TenantView(tenant.id(), tenant.name(), tenant.locale()))
        .build();
  }

  private static String languageTag(String locale) {
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
