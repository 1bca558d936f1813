package org.ribalta.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lti.InMemoryPlatforms;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.ToolUrls;

class LoginInitiationTest {

  private static final String ISSUER = "https://lms.example.com";
  private static final String TARGET = "https://tool.example.com/lti/launch?x=1";
  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

  private final InMemoryPlatforms platforms = new InMemoryPlatforms();
  private final StateSeal seal = new StateSeal(new byte[32]);
  private final LoginInitiation login =
      new LoginInitiation(
          platforms,
          seal,
          new ToolUrls(
              URI.create("https://tool.example.com"),
              URI.create("https://tool.example.com/lti/launch")),
          new SettableClock(NOW));
  private final Map<String, List<String>> parameters = new HashMap<>();

  LoginInitiationTest() {
    platforms.register(platform("a", "ribalta", "https://lms.example.com/auth?v=2"), "1");
    put("iss", ISSUER);
    put("client_id", "ribalta");
    put("login_hint", "42");
    put("target_link_uri", TARGET);
  }

  @Test
  void sendsEveryParameterOfAnAuthenticationRequest() {
    Map<String, String> sent = query(redirect());

    assertThat(sent)
        .containsEntry("v", "2")
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", "ribalta")
        .containsEntry("redirect_uri", "https://tool.example.com/lti/launch")
        .containsEntry("login_hint", "42")
        .containsKeys("state", "nonce")
        .doesNotContainKey("lti_message_hint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cmid\":2,\"launchid\":\"ltilaunch_1 2\"}",
        "a+b%20c&d=e#f",
        "<script>alert(1)</script>",
        "è 🙂",
        "",
      })
  void echoesHintsVerbatim(String hint) {
    put("lti_message_hint", hint);
    put("login_hint", "x" + hint);

    assertThat(query(redirect()))
        .containsEntry("lti_message_hint", hint)
        .containsEntry("login_hint", "x" + hint);
  }

  @Test
  void echoesAHintAsLongAsAToken() {
    put("login_hint", "e".repeat(6_000));

    assertThat(query(redirect())).containsEntry("login_hint", "e".repeat(6_000));
  }

  @Test
  void sealsWhatTheLaunchMustKnow() {
    put("lti_deployment_id", "1");

    LoginResult.Redirect redirect = redirect();
    LoginState state = seal.open(query(redirect).get("state")).orElseThrow();

    assertThat(state.platform()).isEqualTo(new PlatformKey(ISSUER, "ribalta"));
    assertThat(state.nonce()).isEqualTo(query(redirect).get("nonce")).hasSize(43);
    assertThat(state.targetLinkUri()).isEqualTo(TARGET);
    assertThat(state.deploymentId()).contains("1");
    assertThat(redirect.binding().matches(state.bindingDigest())).isTrue();
    assertThat(state.expiresAt()).isEqualTo(NOW.plus(LoginInitiation.STATE_LIFETIME));
  }

  @Test
  void keepsTheSecretOutOfTheAddress() {
    LoginResult.Redirect redirect = redirect();

    assertThat(redirect.location().toString()).doesNotContain(redirect.binding().secret());
  }

  @Test
  void neverSendsTheSameNonceTwice() {
    List<String> nonces = Stream.generate(() -> query(redirect()).get("nonce")).limit(50).toList();

    assertThat(nonces).doesNotHaveDuplicates();
  }

  // Mutation: LoginInitiation.binding always fresh; a second tab would spoil the first one's
  // launch.
  @Test
  void keepsTheBindingTheBrowserAlreadyHas() {
    BrowserBinding known = BrowserBinding.fresh();

    LoginResult result = login.begin(new Parameters(parameters), List.of("junk", known.secret()));

    assertThat(((LoginResult.Redirect) result).binding()).isEqualTo(known);
  }

  @Test
  void findsTheOnlyRegistrationOfAnIssuerWithoutClientId() {
    parameters.remove("client_id");

    assertThat(query(redirect())).containsEntry("client_id", "ribalta");
  }

  @Test
  void takesAnEmptyClientIdForNone() {
    put("client_id", "");

    assertThat(query(redirect())).containsEntry("client_id", "ribalta");
  }

  @Test
  void letsTheDeploymentDecideBetweenRegistrations() {
    platforms.register(platform("b", "second", "https://lms.example.com/auth"), "2");
    parameters.remove("client_id");
    put("lti_deployment_id", "2");

    assertThat(query(redirect())).containsEntry("client_id", "second");
  }

  @Test
  void acceptsTenantsThatShareNamesAndAddress() {
    platforms.register(platform("b", "ribalta", "https://lms.example.com/auth?v=2"), "2");

    assertThat(redirect().location()).hasHost("lms.example.com");
  }

  // Mutation: LoginPlatforms.agreed returning the first registration.
  @Test
  void guessesNoAddressBetweenTenantsThatDisagree() {
    platforms.register(platform("b", "ribalta", "https://evil.example/auth"), "2");

    assertThat(refusal()).isEqualTo(LoginRefusal.PLATFORM_AMBIGUOUS);
  }

  @Test
  void guessesNoClientId() {
    platforms.register(platform("b", "second", "https://lms.example.com/auth?v=2"), "2");
    parameters.remove("client_id");

    assertThat(refusal()).isEqualTo(LoginRefusal.PLATFORM_AMBIGUOUS);
  }

  // Mutation: the check of that parameter removed.
  @ParameterizedTest
  @CsvSource({
    "iss, '', ISSUER_MISSING",
    "login_hint, '', LOGIN_HINT_MISSING",
    "target_link_uri, '', TARGET_LINK_MISSING",
    "target_link_uri, https://evil.example/lti/launch, TARGET_LINK_OFF_SITE",
    "target_link_uri, https://tool.example.com.evil.example/, TARGET_LINK_OFF_SITE",
    "target_link_uri, javascript:alert(1), TARGET_LINK_OFF_SITE",
    "iss, https://lms.example.com/, PLATFORM_UNKNOWN",
    "client_id, other, PLATFORM_UNKNOWN",
  })
  void refusesARequestThatIsNotOneOfAPlatformWeKnow(
      String name, String value, LoginRefusal expected) {
    put(name, value);

    assertThat(refusal()).isEqualTo(expected);
  }

  @Test
  void refusesRepeatedParameters() {
    parameters.put("iss", List.of(ISSUER, "https://evil.example"));

    assertThat(refusal()).isEqualTo(LoginRefusal.PARAMETER_REPEATED);
  }

  @Test
  void refusesATargetThatWouldMakeTheStateTooLong() {
    put("target_link_uri", TARGET + "x".repeat(2_001 - TARGET.length()));
    assertThat(refusal()).isEqualTo(LoginRefusal.TARGET_LINK_TOO_LONG);

    put("target_link_uri", TARGET + "x".repeat(2_000 - TARGET.length()));
    assertThat(redirect().location()).hasHost("lms.example.com");
  }

  @Test
  void explainsEveryRefusalInASentence() {
    assertThat(LoginRefusal.values())
        .allSatisfy(refusal -> assertThat(refusal.detail()).matches("[A-Z].{15,}\\."));
  }

  @Test
  void refusesAnEmptyRequest() {
    parameters.clear();

    assertThat(refusal()).isEqualTo(LoginRefusal.ISSUER_MISSING);
  }

  private LoginResult.Redirect redirect() {
    return (LoginResult.Redirect) login.begin(new Parameters(parameters), List.of());
  }

  private LoginRefusal refusal() {
    return ((LoginResult.Refused) login.begin(new Parameters(parameters), List.of())).reason();
  }

  private void put(String name, String value) {
    parameters.put(name, List.of(value));
  }

  private static Platform platform(String id, String clientId, String authorizationEndpoint) {
    return new Platform(
        id,
        new PlatformKey(ISSUER, clientId),
        URI.create(authorizationEndpoint),
        URI.create("https://lms.example.com/token"),
        URI.create("https://lms.example.com/keys"));
  }

  private static Map<String, String> query(LoginResult.Redirect redirect) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : redirect.location().getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
