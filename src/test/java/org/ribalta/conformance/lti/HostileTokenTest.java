package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.key.KeyLookup;
import org.ribalta.lti.launch.LaunchRequest;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.LaunchValidator;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.login.StateSeal;

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

  // Mutation: IdToken.MAXIMUM_LENGTH not asked, or one less.
  @Test
  void takesATokenOf128KiBAndNoLonger() {
    assertThat(ofLength(131_072)).isInstanceOf(LaunchResult.Accepted.class);
    assertThat(ofLength(131_074))
        .isInstanceOfSatisfying(
            LaunchResult.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.TOKEN_MALFORMED));
  }

  private static LaunchResult ofLength(int length) {
    LaunchScenario other = LaunchScenario.valid();
    other.header.put("kid", "key-1");
    // Base64 is never one longer than a multiple of four; this makes the lengths wanted possible.
    other.header.put("x", 12);
    other.claims.put("padding", "");
    int bare = PlatformSigner.HONEST.sign(other.header, other.payload()).length();
    int padding = (length - bare) / 4 * 3;
    String token = "";
    while (token.length() < length) {
      other.claims.put("padding", "x".repeat(padding++));
      token = PlatformSigner.HONEST.sign(other.header, other.payload());
    }
    assertThat(token).hasSize(length);
    other.field("id_token", token);
    return other.post();
  }

  // Mutation: IdToken.signedBy answering true where the key does not work.
  @Test
  void believesNoSignatureThatCannotBeChecked() {
    LaunchScenario other = LaunchScenario.valid();
    other.launch();
    LaunchValidator validator =
        new LaunchValidator(
            other.platforms,
            (uri, kid) -> new KeyLookup.Found(new BrokenKey()),
            other.nonces,
            new StateSeal(new byte[32]),
            new ToolUrls(URI.create("https://tool.example.com"), URI.create(Lms.TARGET)),
            other.clock);

    assertThat(validator.validate(new LaunchRequest(new Parameters(other.form), other.cookies)))
        .isInstanceOfSatisfying(
            LaunchResult.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Refusal.SIGNATURE_INVALID));
  }

  /** No key at all. */
  private static final class BrokenKey implements RSAPublicKey {
    private static final long serialVersionUID = 1L;

    @Override
    public BigInteger getModulus() {
      return BigInteger.ONE;
    }

    @Override
    public BigInteger getPublicExponent() {
      return BigInteger.ONE;
    }

    @Override
    public String getAlgorithm() {
      return "RSA";
    }

    @Override
    public String getFormat() {
      return "X.509";
    }

    @Override
    public byte[] getEncoded() {
      return new byte[0];
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
