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
          Optional.of(new PlatformStorage("_parent", "https://lms.example.com")),
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
    assertThat(binding).hasToString("BrowserBinding[secret]");
    assertThat(binding.matches(binding.digest())).isTrue();
  }

  // Mutation: StateSeal.open without the length.
  @Test
  void opensTheLongestStateAndNoLonger() {
    String longest = seal.seal(ofLength(12_255));
    String longer = seal.seal(ofLength(12_256));

    assertThat(longest).hasSize(16_384);
    assertThat(seal.open(longest)).isPresent();
    assertThat(longer).hasSizeGreaterThan(16_384);
    assertThat(seal.open(longer)).isEmpty();
  }

  /** A state of so many bytes of JSON. */
  private static LoginState ofLength(int bytes) {
    LoginState bare = to("");
    return to("x".repeat(bytes - StateJson.write(bare).length()));
  }

  private static LoginState to(String target) {
    return new LoginState(
        new PlatformKey("i", "c"),
        "n",
        target,
        Optional.empty(),
        "b",
        Optional.empty(),
        NOW,
        NOW.plusSeconds(600));
  }

  // Mutation: StateJson.read without REQUIRED.
  @Test
  void readsNoStateOfAnotherVersion() {
    assertThat(StateJson.read("{\"iss\":\"i\",\"cid\":\"c\"}")).isEmpty();
    assertThat(StateJson.read("[]")).isEmpty();
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
