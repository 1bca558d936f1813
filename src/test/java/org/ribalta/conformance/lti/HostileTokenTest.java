package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.launch.LaunchResult;

/** Broken input of any kind is refused, never an exception. */
class HostileTokenTest {

  private static final String NOISE = ".{}[]\":,0aA_-=%\0é\n ";

  private final Random random = new Random(20_261_005);
  private final LaunchScenario scenario = LaunchScenario.valid();

  // Mutation: IdToken.COMPACT not asked.
  @Test
  void refusesEveryDamagedToken() {
    scenario.header.put("kid", "key-1");
    String honest = PlatformSigner.HONEST.sign(scenario.header, scenario.payload());
    for (int round = 0; round < 1_000; round++) {
      String damaged = damaged(honest);
      scenario.field("id_token", damaged);
      boolean accepted = scenario.post() instanceof LaunchResult.Accepted;
      assertThat(accepted && !damaged.equals(honest)).as(damaged).isFalse();
    }
  }

  @Test
  void refusesEveryDamagedPayloadThatIsWellSigned() {
    scenario.header.put("kid", "key-1");
    for (int round = 0; round < 150; round++) {
      String payload = damaged(scenario.payload());
      scenario.field("id_token", PlatformSigner.HONEST.sign(scenario.header, payload));
      scenario.post();
    }
    assertThat(scenario.nonces.used()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void readsEveryClaimOfEveryKind() {
    List<Object> kinds = List.of("", "x", 1, -1.5, true, List.of(), List.of(List.of()), "\0");
    for (String claim : List.copyOf(scenario.claims.keySet())) {
      for (Object kind : kinds) {
        LaunchScenario other = LaunchScenario.valid();
        other.claims.put(claim, kind);
        assertThat(other.launch()).isNotNull();
      }
    }
  }

  // Mutation: a member of the settings read without asking what kind it is.
  @Test
  void readsEverySettingOfEveryKind() {
    List<Object> kinds = List.of("", "x", 1, -1.5, true, List.of(), List.of(List.of()), "\0");
    for (String member : List.copyOf(Lms.validSettings().keySet())) {
      for (Object kind : kinds) {
        LaunchScenario other = LaunchScenario.valid();
        DeepLinkingLaunches.makeRequest(other);
        Map<String, Object> settings = Lms.validSettings();
        settings.put(member, kind);
        other.claim(DeepLinkingLaunches.SETTINGS, settings);
        assertThat(other.launch()).isNotNull();
      }
    }
  }

  private String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int change = 0; change <= random.nextInt(3); change++) {
      int at = random.nextInt(damaged.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> damaged.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
        case 1 -> damaged.deleteCharAt(at);
        default -> damaged.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
      }
    }
    return damaged.toString();
  }
}
