package org.ribalta.lti.launch;

import java.util.Optional;
import org.ribalta.lti.Platform;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;

/**
 * What is certain about a message whose signature held although another check failed. It is what an
 * administrator needs to approve a new deployment, and it holds the way back for the person.
 *
 * @param platform the registration whose key signed
 * @param deploymentId as the message names it
 */
public record SignedOrigin(
    Platform platform, Optional<DeploymentId> deploymentId, LaunchPresentation presentation) {}
