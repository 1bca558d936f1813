package org.ribalta.lti.message;

import java.net.URI;
import java.util.Optional;
import org.ribalta.lti.ags.AgsEndpoint;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.Context;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.ForUser;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.claim.Lis;
import org.ribalta.lti.claim.ResourceLink;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.claim.UserIdentity;

/**
 * Somebody wants to see what a score stands for (LTI Submission Review 1.0, {@code
 * LtiSubmissionReviewRequest}).
 *
 * <p>The platform vouches for who asks and for their role in the course; whether they may see the
 * other person's work is for the tool to decide.
 *
 * @param deploymentId with issuer and client id, names the customer
 * @param user who wants to see it; with the issuer, names the person
 * @param forUser whose score it is
 * @param lineItem the gradebook column that the score stands in
 * @param resourceLink the link that the column belongs to; absent for a column of its own
 * @param context the course; absent outside courses
 */
public record SubmissionReviewRequest(
    DeploymentId deploymentId,
    UserIdentity user,
    Roles roles,
    ForUser forUser,
    URI lineItem,
    Optional<ResourceLink> resourceLink,
    Optional<Context> context,
    LaunchPresentation presentation,
    Lis lis)
    implements LtiMessage {

  /**
   * Reads a message whose required claims were checked.
   *
   * @throws java.util.NoSuchElementException if a required claim is missing after all
   */
  public static SubmissionReviewRequest read(Claims message) {
    return new SubmissionReviewRequest(
        DeploymentId.read(message).orElseThrow(),
        UserIdentity.read(message).orElseThrow(),
        Roles.read(message).orElseThrow(),
        ForUser.read(message).orElseThrow(),
        AgsEndpoint.read(message).flatMap(AgsEndpoint::lineItem).orElseThrow(),
        ResourceLink.read(message),
        Context.read(message),
        LaunchPresentation.read(message),
        Lis.read(message));
  }

  /** Whether they want to see their own work. */
  public boolean isOfSender() {
    return forUser.userId().equals(user.subject());
  }
}
