package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/** What a launch's answer brings along, so that the page need not ask. */
class LaunchAnswerIT {
  private static final int ACTIVITY = 13;

  private final RunningSystem system = RunningSystem.get();

  // Mutations: BringPage reading without the person shows no pair; a page of the activity's link
  // instead of the activity shows no edition.
  @Test
  void participantsPageSaysWhatTheApiSays() {
    try (RunningPair pair = RunningPair.publish(system)) {
      JsonNode launch = launch("Giulia Conti");

      assertThat(launch.at("/home/edition/id").asText()).isEqualTo(pair.edition());
      assertThat(launch.at("/home/pairing/partner/name").asText()).isEqualTo("Marco Bellini");
      assertThat(launch.get("home")).isEqualTo(asked(launch, "/home"));
      assertThat(launch.get("me")).isEqualTo(asked(launch, "/me"));
    }
  }

  /** It asks for the board's parts as they are opened. */
  @Test
  void managersLaunchBringsNoParticipantsPage() {
    assertThat(launch("Chiara Fontana").has("home")).isFalse();
  }

  private JsonNode asked(JsonNode launch, String path) {
    return Http.send(
            "GET",
            system.tool() + "/api/v1" + path,
            Map.of(
                "Authorization",
                "Bearer " + launch.get("token").asText(),
                "Accept-Language",
                launch.get("locale").asText()),
            "")
        .json();
  }

  private JsonNode launch(String person) {
    LmsClient browser = LmsClient.signIn(system, person);
    return LmsClient.start(browser.launch(browser.launchForm(ACTIVITY)));
  }
}
