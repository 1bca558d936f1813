package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.key.KeyLookup;
import org.ribalta.lti.launch.LaunchRequest;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.LaunchValidator;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.login.StateSeal;

/** A launch counts once, however often and however fast it is posted. */
class ReplayTest {

  private final LaunchScenario scenario = LaunchScenario.valid();

  // Mutation: LaunchValidator.useNonce removed.
  @Test
  void refusesTheSameLaunchTwice() {
    assertThat(scenario.launch()).isInstanceOf(LaunchResult.Accepted.class);

    assertThat(scenario.post())
        .isInstanceOfSatisfying(
            LaunchResult.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.NONCE_REPLAYED));
  }

  // Mutation: keepUntil without the leeway, or with the earlier of the two moments.
  @Test
  void keepsTheNonceLongerThanAnyTokenWithItCanLive() {
    scenario.seconds("exp", 3_600);
    scenario.launch();

    Instant lastMoment = LaunchScenario.NOW.plusSeconds(3_600).plus(LaunchValidator.LEEWAY);
    assertThat(scenario.nonces.used().values()).allMatch(kept -> kept.isAfter(lastMoment));
  }

  @Test
  void keepsTheNonceOfAShortTokenAsLongAsItsState() {
    scenario.launch();

    Instant stateEnds = LaunchScenario.NOW.plus(Duration.ofMinutes(10));
    assertThat(scenario.nonces.used().values()).allMatch(kept -> kept.isAfter(stateEnds));
  }

  @Test
  void keepsTheNonceFreshForTheHonestLaunchAfterAForgedOne() {
    scenario.token = honest -> honest.substring(0, honest.length() - 8);
    assertThat(scenario.launch()).isInstanceOf(LaunchResult.Refused.class);

    scenario.token = honest -> honest;
    scenario.form.remove("id_token");
    assertThat(scenario.launch()).isInstanceOf(LaunchResult.Accepted.class);
  }

  @Test
  void acceptsExactlyOneOfManyAtOnce() throws Exception {
    scenario.header.put("kid", "key-1");
    scenario.field("id_token", PlatformSigner.HONEST.sign(scenario.header, scenario.payload()));

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      var posts = IntStream.range(0, 16).mapToObj(n -> threads.submit(scenario::post)).toList();
      int accepted = 0;
      for (var post : posts) {
        accepted += post.get() instanceof LaunchResult.Accepted ? 1 : 0;
      }
      assertThat(accepted).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  // Mutation: catching the store's exception and going on.
  @Test
  void letsNobodyInWhileTheNonceStoreIsDown() {
    LaunchScenario prepared = LaunchScenario.valid();
    prepared.launch();
    LaunchValidator validator =
        new LaunchValidator(
            prepared.platforms,
            (uri, kid) -> new KeyLookup.Found(PlatformSigner.HONEST.publicKey()),
            (platform, nonce, until) -> {
              throw new IllegalStateException("database away");
            },
            new StateSeal(new byte[32]),
            new ToolUrls(URI.create("https://tool.example.com"), URI.create(Lms.TARGET)),
            prepared.clock);
    LaunchRequest request =
        new LaunchRequest(new Parameters(prepared.form), List.copyOf(prepared.cookies));

    assertThatThrownBy(() -> validator.validate(request)).hasMessage("database away");
  }
}
