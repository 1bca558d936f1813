package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.ribalta.lti.launch.LaunchResult;

/**
 * Tokens of any shape are refused, never an exception. An input is a whole token, or its header,
 * payload and signature on a line each.
 */
class IdTokenFuzzTest {

  // Mutation: Claims.parse letting the exception of its parser through.
  @FuzzTest(maxDuration = "60s")
  void refusesEveryTokenThatNobodySigned(byte[] input) {
    LaunchScenario scenario = LaunchScenario.valid();
    scenario.field("id_token", token(new String(input, StandardCharsets.UTF_8)));

    assertThat(scenario.post()).isInstanceOf(LaunchResult.Refused.class);
    assertThat(scenario.nonces.used()).isEmpty();
  }

  private static String token(String input) {
    String[] parts = input.split("\n", 3);
    return parts.length < 3
        ? input
        : PlatformSigner.encoded(parts[0])
            + "."
            + PlatformSigner.encoded(parts[1])
            + "."
            + parts[2];
  }
}
