package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.PublicEndpoint;
import org.ribalta.lms.control.ConnectPlatform;
import org.ribalta.lms.control.IssueRegistrationLink;
import org.ribalta.lms.control.RegistrationOutcome;
import org.ribalta.lms.control.UseRegistrationLink;
import org.ribalta.lti.registration.RegistrationInitiation;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** Where an LMS sends its administrator to register us (LTI Dynamic Registration 1.0 §3.3). */
@Path("/register")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RegisterResource {
  private static final String LINK = "whoever has the link may use it once: that is its purpose";

  @Inject private UseRegistrationLink useRegistrationLink;
  @Inject private ConnectPlatform connectPlatform;
  @Inject private RegistrationPages pages;
  @Context private HttpHeaders headers;

  /** Says what is about to happen, and has the browser go on at once. */
  @GET
  @PublicEndpoint(because = LINK)
  public Response begin(
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("openid_configuration") @Nullable String configuration,
      @QueryParam("registration_token") @Nullable String token)
      throws Exception {
    Optional<UUID> tenant = TenantToken.tenantOf(IssueRegistrationLink.PREFIX, code);
    boolean usable =
        tenant.isPresent()
            && Tenancy.callAs(tenant.get(), () -> useRegistrationLink.usable(code)).isPresent();
    if (!usable) {
      return pages.outcome(
          headers,
          new RegistrationOutcome.Spent(),
          request(Objects.requireNonNullElse(configuration, ""), token));
    }
    return configuration == null
        ? pages.paste(headers)
        : pages.progress(headers, code, request(configuration, token));
  }

  /** Does it; the code is the only thing that is believed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @PublicEndpoint(because = LINK)
  public Response finish(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("openid_configuration") @DefaultValue("") String configuration,
      @FormParam("registration_token") @Nullable String token)
      throws Exception {
    Optional<UUID> tenant = TenantToken.tenantOf(IssueRegistrationLink.PREFIX, code);
    RegistrationInitiation request = request(configuration, token);
    RegistrationOutcome outcome =
        tenant.isEmpty()
            ? new RegistrationOutcome.Spent()
            : Tenancy.callAs(tenant.get(), () -> connectPlatform.connect(code, request));
    return pages.outcome(headers, outcome, request);
  }

  private static RegistrationInitiation request(String configuration, @Nullable String token) {
    return new RegistrationInitiation(configuration, Optional.ofNullable(token));
  }
}
