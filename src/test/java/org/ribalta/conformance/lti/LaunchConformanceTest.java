package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.Refusal;

/** Every launch of the tables is judged as its row says, and leaves the traces it may. */
class LaunchConformanceTest {

  private static final Set<URI> REGISTERED_KEYSETS =
      Set.of(Lms.PLATFORM.jwksUri(), Lms.OTHER_TENANT.jwksUri());

  static Stream<LaunchRow> launches() {
    return Stream.of(
            SignatureLaunches.rows(),
            ClaimLaunches.rows(),
            TimeLaunches.rows(),
            StateLaunches.rows(),
            DeploymentLaunches.rows(),
            DeepLinkingLaunches.rows(),
            ReviewLaunches.rows(),
            OversizeLaunches.rows(),
            PeopleLaunches.rows())
        .flatMap(rows -> rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("launches")
  void judgesTheLaunch(LaunchRow row) {
    LaunchScenario scenario = LaunchScenario.valid();
    row.change().accept(scenario);

    LaunchResult result = scenario.launch();

    assertThat(refusal(result)).isEqualTo(row.refusal());
    // Mutation: using the nonce up before the other checks leaves it here after a refusal.
    assertThat(scenario.nonces.used()).hasSize(row.refusal().isPresent() ? 0 : 1);
    // Mutation: following jku or x5u calls an address that nobody registered.
    assertThat(scenario.http.calls()).extracting(HttpCall::uri).isSubsetOf(REGISTERED_KEYSETS);
  }

  private static Optional<Refusal> refusal(LaunchResult result) {
    return result instanceof LaunchResult.Refused refused
        ? Optional.of(refused.reason())
        : Optional.empty();
  }
}
