package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ribalta.lti.registration.RegistrationResult;

/**
 * What platforms say while the tool registers: registered or refused, never an exception. An input
 * is the configuration, and after a line end the answer to the registration.
 */
class PlatformConfigurationFuzzTest {

  // Mutation: a member of the configuration, or of the answer, read without asking its kind.
  @FuzzTest(maxDuration = "60s")
  void registersOrSaysWhyNot(byte[] input) {
    String[] answers = new String(input, StandardCharsets.UTF_8).split("\n", 2);
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.configurationBody = Optional.of(answers[0]);
    scenario.registrationBody = Optional.of(answers[answers.length - 1]);

    if (scenario.register() instanceof RegistrationResult.Registered registered) {
      assertThat(registered.platform().issuer()).containsIgnoringCase("lms.example.com");
      assertThat(registered.clientId()).isNotBlank();
    }
  }
}
