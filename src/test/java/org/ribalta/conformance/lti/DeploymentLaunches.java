package org.ribalta.conformance.lti;

import static org.ribalta.conformance.lti.LaunchRow.accepted;
import static org.ribalta.conformance.lti.LaunchRow.refused;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ribalta.lti.launch.Refusal;

/** Deployment: known for (issuer, client_id), the login's, and signed by its own customer's key. */
final class DeploymentLaunches {

  private DeploymentLaunches() {}

  /** Mutation: MessageRule.DEPLOYMENT_*, or candidates for owner in SignatureCheck.verify. */
  static Stream<LaunchRow> rows() {
    return Stream.of(
        refused(
            "no deployment", Refusal.DEPLOYMENT_MISSING, launch -> launch.without("deployment_id")),
        refused("deployment null", Refusal.DEPLOYMENT_MISSING, deployment(null)),
        refused("blank deployment", Refusal.DEPLOYMENT_MISSING, deployment("")),
        refused("deployment as a number", Refusal.DEPLOYMENT_MISSING, deployment(1)),
        refused("deployment too long", Refusal.DEPLOYMENT_MISSING, deployment("x".repeat(256))),
        refused("unknown deployment", Refusal.DEPLOYMENT_UNKNOWN, deployment("3")),
        refused("deployment 01 is not 1", Refusal.DEPLOYMENT_UNKNOWN, deployment("01")),
        accepted("a second deployment of the same registration", deployment("2")),
        refused(
            "a deployment other than the login's",
            Refusal.DEPLOYMENT_MISMATCH,
            loginDeployment("2")),
        accepted("the deployment of the login", loginDeployment("1")),
        refused(
            "an unknown deployment signed by a stranger",
            Refusal.KEY_UNKNOWN,
            signed("3", PlatformSigner.ATTACKER)),
        accepted("the other tenant's own launch", signed("b", PlatformSigner.OTHER_TENANT)),
        refused(
            "this tenant's deployment signed by the other tenant",
            Refusal.KEY_UNKNOWN,
            signed("1", PlatformSigner.OTHER_TENANT)),
        refused(
            "the other tenant's deployment signed by this one",
            Refusal.KEY_UNKNOWN,
            signed("b", PlatformSigner.HONEST)),
        refused(
            "a registration removed since the login",
            Refusal.PLATFORM_UNKNOWN,
            launch -> launch.platforms.clear()));
  }

  private static Consumer<LaunchScenario> deployment(Object id) {
    return launch -> launch.claim("deployment_id", id);
  }

  private static Consumer<LaunchScenario> loginDeployment(String id) {
    return launch -> launch.logIn(Map.of("lti_deployment_id", id));
  }

  private static Consumer<LaunchScenario> signed(String deployment, PlatformSigner signer) {
    return deployment(deployment).andThen(launch -> launch.signer = signer);
  }
}
