package org.ribalta.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.PlatformKey;

class StateSealTest {

  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

  private final StateSeal seal = new StateSeal(secret(1));
  private final LoginState state =
      new LoginState(
          new PlatformKey("https://lms.example.com", "ribalta"),
          "nonce",
          "https://tool.example.com/à?x=\"1\"",
          Optional.of("1"),
          BrowserBinding.fresh().digest(),
          NOW,
          NOW.plusSeconds(600));

  @Test
  void opensWhatItSealed() {
    assertThat(seal.open(seal.seal(state))).contains(state);
  }

  @Test
  void opensWhatAnotherNodeSealedWithTheSameSecret() {
    assertThat(new StateSeal(secret(1)).open(seal.seal(state))).contains(state);
  }

  @Test
  void refusesASealOfAnotherSecret() {
    assertThat(new StateSeal(secret(2)).open(seal.seal(state))).isEmpty();
  }

  // Mutation: StateSeal.open without MessageDigest.isEqual.
  @Test
  void refusesEveryChangedCharacter() {
    String sealed = seal.seal(state);
    for (int at = 0; at < sealed.length() - 1; at++) {
      char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      assertThat(seal.open(changed)).as("changed at %d", at).isEmpty();
    }
  }

  @Test
  void survivesPlatformsThatStripTagsAndEntities() {
    assertThat(seal.seal(state)).matches("[A-Za-z0-9_.-]+");
  }

  @Test
  void holdsNoSecretOfTheBrowser() {
    BrowserBinding binding = BrowserBinding.fresh();

    assertThat(binding.digest()).isNotEqualTo(binding.secret());
    assertThat(binding).asString().doesNotContain(binding.secret());
    assertThat(binding.matches(binding.digest())).isTrue();
  }

  @Test
  void demandsALongSecret() {
    assertThatThrownBy(() -> new StateSeal(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] secret(int seed) {
    byte[] secret = new byte[32];
    secret[0] = (byte) seed;
    return secret;
  }
}
