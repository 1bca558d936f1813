package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.login.BrowserBinding;
import org.ribalta.lti.login.PlatformStorage;

/** A launch whose browser only the platform's page can vouch for takes two posts. */
class StorageProofTest {

  private final LaunchScenario scenario = LaunchScenario.valid();

  @BeforeEach
  void logIn() {
    scenario.logInWithStorage();
  }

  // Mutation: LaunchValidator going on although the browser is unproven.
  @Test
  void firstPostIsAskedForTheProofAndUsesNothingUp() {
    LaunchResult.Unproven unproven = (LaunchResult.Unproven) scenario.launch();

    assertThat(unproven.storage())
        .isEqualTo(new PlatformStorage("_parent", "https://lms.example.com"));
    assertThat(unproven.key())
        .isEqualTo(PlatformStorage.key(new BrowserBinding(scenario.kept).digest()));
    assertThat(unproven.state()).isEqualTo(scenario.field("state"));
    assertThat(unproven.idToken()).isEqualTo(scenario.field("id_token"));
    assertThat(scenario.nonces.used()).isEmpty();
    assertThat(scenario.http.calls()).isEmpty();
  }

  @Test
  void secondPostOpensAndCountsOnce() {
    scenario.launch();
    scenario.prove();

    assertThat(scenario.post()).isInstanceOf(LaunchResult.Accepted.class);
    assertThat(reason(scenario.post())).isEqualTo(Refusal.NONCE_REPLAYED);
  }

  // Mutation: Unproven answered for a state that is not ours or too old.
  @Test
  void nothingIsAskedForAStateThatDoesNotHold() {
    scenario.field("state", scenario.field("state").replaceFirst("^..", "AA"));

    assertThat(reason(scenario.launch())).isEqualTo(Refusal.STATE_FORGED);
  }

  @Test
  void nothingIsAskedForALaunchWithoutAToken() {
    scenario.field("id_token", "");

    assertThat(reason(scenario.post())).isEqualTo(Refusal.TOKEN_MISSING);
  }

  // Mutation: LaunchValidator.ask without its mention of the platform's error.
  @Test
  void errorOfAnUnprovenBrowserIsNotQuoted() {
    scenario.field("error", "login_required");
    scenario.field("id_token", "");

    assertThat(scenario.post())
        .isInstanceOfSatisfying(
            LaunchResult.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Refusal.PLATFORM_ERROR);
              assertThat(refused.quotation()).isEmpty();
            });
  }

  private static Refusal reason(LaunchResult result) {
    return ((LaunchResult.Refused) result).reason();
  }
}
