package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.ribalta.lti.launch.LaunchResult;

/** Whatever a platform signs is judged, never an exception; {@code NONCE} stands for the nonce. */
class LaunchClaimsFuzzTest {

  // Mutation: Claims.UNEXPANDED with a group repeated; a claim read without asking its kind.
  @FuzzTest(maxDuration = "60s")
  void judgesEveryPayloadThatIsWellSigned(byte[] input) {
    LaunchScenario scenario = LaunchScenario.valid();
    scenario.header.put("kid", "key-1");
    String nonce = String.valueOf(scenario.claims.get("nonce"));
    String payload = new String(input, StandardCharsets.UTF_8).replace("NONCE", nonce);
    scenario.field("id_token", PlatformSigner.HONEST.sign(scenario.header, payload));

    boolean accepted = scenario.post() instanceof LaunchResult.Accepted;

    assertThat(scenario.nonces.used()).hasSize(accepted ? 1 : 0);
  }
}
