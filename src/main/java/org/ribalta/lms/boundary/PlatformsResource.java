package org.ribalta.lms.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.AllowEmailMatch;
import org.ribalta.lms.control.ListPlatforms;
import org.ribalta.lms.control.LtiConfig;
import org.ribalta.lms.control.PlatformForm;
import org.ribalta.lms.control.RegisterPlatform;
import org.ribalta.lms.control.RemovePlatform;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.openapi.Answers;
import org.ribalta.platform.problem.Checks;
import org.ribalta.platform.problem.Refused;

/** The platforms of a tenant, registered by hand. */
@Path("/admin/tenants/{tenant}/platforms")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformsResource {
  @Inject private RegisterPlatform registerPlatform;
  @Inject private ListPlatforms listPlatforms;
  @Inject private RemovePlatform removePlatform;
  @Inject private AllowEmailMatch allowEmailMatch;
  @Inject private LtiConfig config;

  /** What is answered. */
  record PlatformView(
      UUID id,
      String preset,
      String issuer,
      String clientId,
      URI authorizationEndpoint,
      URI tokenEndpoint,
      URI jwksUri,
      List<String> deploymentIds,
      List<String> frameOrigins,
      String people,
      boolean emailMatch,
      boolean trustAdministrators,
      Instant createdAt) {
    static PlatformView of(UUID id, PlatformDetails details, Instant createdAt) {
      return new PlatformView(
          id,
          details.preset(),
          details.issuer(),
          details.clientId(),
          details.authorizationEndpoint(),
          details.tokenEndpoint(),
          details.jwksUri(),
          details.deploymentIds(),
          details.frameOrigins(),
          details.people().text(),
          details.emailMatch(),
          details.trustAdministrators(),
          createdAt);
    }
  }

  @GET
  @Requires(Operation.LIST_PLATFORMS)
  public List<PlatformView> list() {
    return listPlatforms.list().stream()
        .map(each -> PlatformView.of(each.id(), each.details(), each.createdAt()))
        .toList();
  }

  @POST
  @Requires(Operation.REGISTER_PLATFORM)
  @Answers(value = PlatformView.class, status = 201)
  public Response register(PlatformForm.@Nullable NewPlatform wanted) {
    PlatformDetails details = PlatformForm.check(wanted, config);
    LtiPlatform platform = registerPlatform.register(details);
    return Response.status(Response.Status.CREATED)
        .entity(PlatformView.of(platform.id(), details, platform.createdAt()))
        .build();
  }

  /** Whether guests may prove by e-mail who they are. */
  record EmailMatch(@Nullable Boolean allowed) {}

  @PUT
  @Path("{platform}/email-match")
  @Requires(Operation.DECIDE_EMAIL_MATCH)
  public void decideEmailMatch(@PathParam("platform") UUID platform, @Nullable EmailMatch wanted) {
    Boolean allowed = Checks.body(wanted).allowed();
    if (allowed == null) {
      throw Refused.invalid("/allowed", "required", "Write true or false.");
    }
    allowEmailMatch.decide(platform, allowed);
  }

  @DELETE
  @Path("{platform}")
  @Requires(Operation.REMOVE_PLATFORM)
  public void remove(@PathParam("platform") UUID platform) {
    removePlatform.remove(platform);
  }
}
