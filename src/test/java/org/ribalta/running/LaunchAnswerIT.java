package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
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

  // Mutations: without ReopenActivity's filter the cookie of one activity opens another; a session
  // that was ended elsewhere lives on if resume is not asked.
  @Test
  void reloadShowsTheSameSessionAgain() {
    LmsClient browser = LmsClient.signIn(system, "Giulia Conti");
    Http.Answer launched = browser.launch(browser.launchForm(ACTIVITY));
    JsonNode first = LmsClient.start(launched);
    String address = first.get("reopen").asText();
    String cookie = launched.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("__Host-", "Secure", "HttpOnly", "SameSite=None", "Partitioned");

    Http.Answer again = open(address, cookie);

    assertThat(again.status()).isEqualTo(200);
    assertThat(LmsClient.start(again)).isEqualTo(first);
    assertThat(frames(again)).isEqualTo(frames(launched));

    String other = address.replaceFirst("[^/]+$", UUID.randomUUID().toString());
    String moved = cookie.replace(address.replaceAll(".*/", ""), other.replaceAll(".*/", ""));
    assertThat(moved).isNotEqualTo(cookie);
    assertIsSentToTheCourse(open(other, moved));
    assertIsSentToTheCourse(open(address, ""));

    api("DELETE", first, "/session");
    assertIsSentToTheCourse(open(address, cookie));
  }

  private static void assertIsSentToTheCourse(Http.Answer page) {
    assertThat(page.status()).isEqualTo(401);
    assertThat(page.body()).contains("Open Ribalta again from the course").doesNotContain("token");
  }

  private Http.Answer open(String address, String cookie) {
    return Http.send(
        "GET", system.tool() + address, Map.of("Cookie", cookie.replaceAll(";.*", "")), "");
  }

  private static String frames(Http.Answer page) {
    return page.headers()
        .firstValue("Content-Security-Policy")
        .orElseThrow()
        .replaceAll(".*(frame-ancestors[^;]*).*", "$1");
  }

  private JsonNode asked(JsonNode launch, String path) {
    return api("GET", launch, path).json();
  }

  private Http.Answer api(String method, JsonNode launch, String path) {
    return Http.send(
        method,
        system.tool() + "/api/v1" + path,
        Map.of(
            "Authorization",
            "Bearer " + launch.get("token").asText(),
            "Accept-Language",
            launch.get("locale").asText()),
        "");
  }

  private JsonNode launch(String person) {
    LmsClient browser = LmsClient.signIn(system, person);
    return LmsClient.start(browser.launch(browser.launchForm(ACTIVITY)));
  }
}
