package org.ribalta.lti.message;

import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.claim.Lis;
import org.ribalta.lti.claim.Roles;
import org.ribalta.lti.claim.UserIdentity;

/** A message from a platform that passed every check. */
public sealed interface LtiMessage
    permits ResourceLinkLaunch, DeepLinkingRequest, SubmissionReviewRequest {

  /** With issuer and client id, names the customer. */
  DeploymentId deploymentId();

  /** Who sent it. */
  UserIdentity user();

  /** What they may do in the course. */
  Roles roles();

  /** Their keys in the company's own systems. */
  Lis lis();

  /** How the platform shows the tool, and the way back. */
  LaunchPresentation presentation();
}
