package org.ribalta.lti.message;

import java.net.URI;
import java.util.Optional;
import org.ribalta.lti.ags.AgsEndpoint;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.Context;
import org.ribalta.lti.claim.CoreClaim;
import org.ribalta.lti.claim.Custom;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.claim.Lis;
import org.ribalta.lti.claim.ResourceLink;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.claim.ToolPlatform;
import org.ribalta.lti.claim.UserIdentity;
import org.ribalta.lti.nrps.NrpsEndpoint;

/**
 * Somebody opened a link in a course (LTI Core 1.3 §5.1, {@code LtiResourceLinkRequest}).
 *
 * @param deploymentId with issuer and client id, names the customer
 * @param user who opened it; with the issuer, names the person
 * @param targetLinkUri the page meant, one of the tool's own
 * @param context the course; absent outside courses
 * @param gradebook absent if the platform offers none
 * @param roster absent if the platform offers none
 */
public record ResourceLinkLaunch(
    DeploymentId deploymentId,
    UserIdentity user,
    Roles roles,
    ResourceLink resourceLink,
    URI targetLinkUri,
    Optional<Context> context,
    LaunchPresentation presentation,
    ToolPlatform platform,
    Lis lis,
    Custom custom,
    Optional<AgsEndpoint> gradebook,
    Optional<NrpsEndpoint> roster)
    implements LtiMessage {

  /**
   * Reads a message whose required claims were checked.
   *
   * @throws java.util.NoSuchElementException if a required claim is missing after all
   */
  public static ResourceLinkLaunch read(Claims message) {
    return new ResourceLinkLaunch(
        DeploymentId.read(message).orElseThrow(),
        UserIdentity.read(message).orElseThrow(),
        Roles.read(message).orElseThrow(),
        ResourceLink.read(message).orElseThrow(),
        message.webAddress(CoreClaim.TARGET_LINK_URI.uri()).orElseThrow(),
        Context.read(message),
        LaunchPresentation.read(message),
        ToolPlatform.read(message),
        Lis.read(message),
        Custom.read(message),
        AgsEndpoint.read(message),
        NrpsEndpoint.read(message));
  }
}
