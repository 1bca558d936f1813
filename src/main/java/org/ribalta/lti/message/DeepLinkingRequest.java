package org.ribalta.lti.message;

import java.util.Optional;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.Context;
import org.ribalta.lti.claim.Custom;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.claim.Lis;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.claim.ToolPlatform;
import org.ribalta.lti.claim.UserIdentity;
import org.ribalta.lti.deeplink.DeepLinkingSettings;

/**
 * Somebody wants to choose what to add to a course (LTI Deep Linking 2.0 §4.4, {@code
 * LtiDeepLinkingRequest}).
 *
 * @param deploymentId with issuer and client id, names the customer
 * @param user who chooses; with the issuer, names the person
 * @param settings what the platform accepts, and where it wants the answer
 * @param context the course; absent outside courses
 */
public record DeepLinkingRequest(
    DeploymentId deploymentId,
    UserIdentity user,
    Roles roles,
    DeepLinkingSettings settings,
    Optional<Context> context,
    LaunchPresentation presentation,
    ToolPlatform platform,
    Lis lis,
    Custom custom)
    implements LtiMessage {

  /**
   * Reads a message whose required claims were checked.
   *
   * @throws java.util.NoSuchElementException if a required claim is missing after all
   */
  public static DeepLinkingRequest read(Claims message) {
    return new DeepLinkingRequest(
        DeploymentId.read(message).orElseThrow(),
        UserIdentity.read(message).orElseThrow(),
        Roles.read(message).orElseThrow(),
        DeepLinkingSettings.read(message).orElseThrow(),
        Context.read(message),
        LaunchPresentation.read(message),
        ToolPlatform.read(message),
        Lis.read(message),
        Custom.read(message));
  }
}
