package org.ribalta.lti.launch;

import java.time.Instant;
import java.util.Optional;
import org.ribalta.lti.Platform;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.CoreClaim;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.login.LoginState;
import org.ribalta.lti.message.MessageType;

/**
 * A message whose signature held, with the login it answers.
 *
 * @param deploymentKnown whether the platform owns the deployment
 */
record SignedLaunch(Platform platform, boolean deploymentKnown, Claims claims, LoginState state) {

  Optional<String> text(CoreClaim claim) {
    return claims.string(claim.uri());
  }

  Optional<MessageType> type() {
    return text(CoreClaim.MESSAGE_TYPE).flatMap(MessageType::of);
  }

  boolean isOf(MessageType type) {
    return type().filter(type::equals).isPresent();
  }

  boolean says(String claim, String expected) {
    return claims.string(claim).filter(expected::equals).isPresent();
  }

  Instant expiry() {
    return claims.instant("exp").orElseThrow();
  }

  Instant issuedAt() {
    return claims.instant("iat").orElseThrow();
  }

  SignedOrigin origin() {
    return new SignedOrigin(platform, DeploymentId.read(claims), LaunchPresentation.read(claims));
  }
}
