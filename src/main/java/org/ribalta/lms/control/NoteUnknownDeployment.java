package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ribalta.lms.entity.PlatformName;
import org.ribalta.lti.Platform;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.launch.SignedOrigin;
import org.ribalta.platform.tenant.Tenancy;

/**
 * A launch from a deployment that nobody approved yet. It is offered only where one customer alone
 * holds issuer and client id: else whose it is would be for the faster administrator to say.
 */
@ApplicationScoped
public class NoteUnknownDeployment {
  private RouteRepository routes;
  private OfferDeployment offerDeployment;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteUnknownDeployment() {}

  @Inject
  NoteUnknownDeployment(RouteRepository routes, OfferDeployment offerDeployment) {
    this.routes = routes;
    this.offerDeployment = offerDeployment;
  }

  /**
   * Offers the deployment to its customer's administrators.
   *
   * @return whether somebody can approve it now
   */
  public boolean note(LaunchResult.Refused refused) {
    Optional<SignedOrigin> origin =
        refused.origin().filter(signed -> refused.reason() == Refusal.DEPLOYMENT_UNKNOWN);
    Optional<DeploymentId> deployment = origin.flatMap(SignedOrigin::deploymentId);
    if (deployment.isEmpty()) {
      return false;
    }
    Platform platform = origin.get().platform();
    if (routes.find(platform.key()).size() != 1) {
      return false;
    }
    PlatformName name = PlatformName.read(platform.registrationId());
    Tenancy.runAs(
        name.tenant(), () -> offerDeployment.offer(name.platform(), deployment.get().value()));
    return true;
  }
}
