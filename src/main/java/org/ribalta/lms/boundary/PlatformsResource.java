package org.ribalta.lms.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.Operation;
import org.ribalta.access.Requires;
import org.ribalta.lms.control.LtiConfig;
import org.ribalta.lms.control.PlatformForm;
import org.ribalta.lms.control.RegisterPlatform;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.openapi.Answers;

/** Bootstrap: platforms registered by hand. */
@Path("/admin/tenants/{tenant}/platforms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PlatformsResource {
  @Inject private RegisterPlatform registerPlatform;
  @Inject private LtiConfig config;

  /** What is answered. */
  record PlatformView(
      UUID id, String preset, String issuer, String clientId, List<String> deploymentIds) {}

  @POST
  @Requires(Operation.REGISTER_PLATFORM)
  @Answers(value = PlatformView.class, status = 201)
  public Response register(PlatformForm.NewPlatform wanted) {
    PlatformDetails details = PlatformForm.check(wanted, config);
    LtiPlatform platform = registerPlatform.register(details);
    return Response.status(Response.Status.CREATED)
        .entity(
            new PlatformView(
                platform.id(),
                platform.preset(),
                platform.issuer(),
                platform.clientId(),
                details.deploymentIds()))
        .build();
  }
}
