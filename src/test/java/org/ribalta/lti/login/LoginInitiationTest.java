package org.ribalta.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lti.InMemoryPlatforms;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.login.LoginBrowser.Attempt;

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

  // Mutation: LoginBrowser.binding always empty; a second tab would spoil the first one's
  // launch.
  @Test
  void keepsTheBindingTheBrowserAlreadyHas() {
    BrowserBinding known = BrowserBinding.fresh();

    LoginResult result = begin("iframe", Attempt.NOTHING, "junk", known.secret());

    assertThat(((LoginResult.Redirect) result).binding()).isEqualTo(known);
  }

  // Mutation: LoginBrowser.framed always true; every first launch in a window takes a detour.
  @ParameterizedTest
  @ValueSource(strings = {"document", "empty"})
  void sendsABrowserThatStandsInNoFrameOnAtOnce(String destination) {
    assertThat(begin(destination, Attempt.NOTHING)).isInstanceOf(LoginResult.Redirect.class);
  }

  // Mutation: LoginBrowser.framed true for a browser that says nothing.
  @Test
  void sendsABrowserThatSaysNothingOnAtOnceUnlessStorageIsOffered() {
    LoginBrowser silent = new LoginBrowser(List.of(), Optional.empty(), Attempt.NOTHING);

    assertThat(login.begin(new Parameters(parameters), silent))
        .isInstanceOf(LoginResult.Redirect.class);
    put("lti_storage_target", "_parent");
    assertThat(login.begin(new Parameters(parameters), silent))
        .isInstanceOf(LoginResult.TryCookie.class);
  }

  // Mutation: LoginInitiation.answer without its first condition.
  @ParameterizedTest
  @EnumSource(Attempt.class)
  void sendsAFrameThatKeepsOurCookieOnAtOnce(Attempt tried) {
    put("lti_storage_target", "_parent");

    LoginResult result = begin("iframe", tried, BrowserBinding.fresh().secret());

    LoginState state = seal.open(query((LoginResult.Redirect) result).get("state")).orElseThrow();
    assertThat(state.storage()).isEmpty();
  }

  // Mutation: LoginRequest.parameters without one of them.
  @Test
  void repeatsTheSameRequestToSeeWhetherTheCookieComesBack() {
    put("lti_message_hint", "");
    put("lti_deployment_id", "1");
    put("lti_storage_target", "_parent");

    var cookie = (LoginResult.TryCookie) begin("iframe", Attempt.NOTHING);

    assertThat(cookie.request()).isEqualTo(sent());
  }

  // Mutation: TryStorage before TryCookie, or the state without its storage.
  @Test
  void leavesTheBindingWithThePlatformWhereTheCookieIsLost() {
    put("lti_storage_target", "post_message_forwarding");

    var storage = (LoginResult.TryStorage) begin("iframe", Attempt.COOKIE);

    Map<String, String> sent = query(storage.location());
    LoginState state = seal.open(sent.get("state")).orElseThrow();
    assertThat(storage.storage())
        .isEqualTo(new PlatformStorage("post_message_forwarding", "https://lms.example.com"));
    assertThat(state.storage()).contains(storage.storage());
    assertThat(storage.binding().matches(state.bindingDigest())).isTrue();
    assertThat(state.nonce()).isEqualTo(sent.get("nonce"));
  }

  // Mutations: the secret in the address or as the key; one key for all, so that two tabs lose one.
  @Test
  void leavesASecretThatIsNowhereElse() {
    put("lti_storage_target", "_parent");

    var one = (LoginResult.TryStorage) begin("iframe", Attempt.COOKIE);
    var other = (LoginResult.TryStorage) begin("iframe", Attempt.COOKIE);

    String secret = one.binding().secret();
    assertThat(secret).isNotEqualTo(other.binding().secret());
    assertThat(one.location().toString()).doesNotContain(secret);
    assertThat(one.request().toString()).doesNotContain(secret);
    assertThat(PlatformStorage.key(one.binding().digest()))
        .doesNotContain(secret)
        .isNotEqualTo(PlatformStorage.key(other.binding().digest()));
  }

  // Mutation: PlatformStorage.origin without its port, or with the usual one.
  @ParameterizedTest
  @CsvSource({
    "https://LMS.example.com:443/auth, https://lms.example.com",
    "http://localhost:8080/sandbox/lti/authorize, http://localhost:8080",
    "http://localhost:80/auth, http://localhost",
  })
  void talksToTheOriginOfTheAuthorizationEndpointAsBrowsersWriteIt(String endpoint, String origin) {
    assertThat(PlatformStorage.of("_parent", URI.create(endpoint)).origin()).isEqualTo(origin);
  }

  // Mutation: LoginInitiation.answer ignoring what was tried, which never ends.
  @Test
  void asksForAWindowWhenNothingElseIsLeft() {
    Map<String, String> first = sent();

    assertThat(begin("iframe", Attempt.COOKIE)).isEqualTo(new LoginResult.OpenWindow(first));
    put("lti_storage_target", "_parent");
    assertThat(begin("iframe", Attempt.PLATFORM_STORAGE))
        .isEqualTo(new LoginResult.OpenWindow(first));
    put("lti_storage_target", "x".repeat(201));
    assertThat(begin("iframe", Attempt.COOKIE)).isEqualTo(new LoginResult.OpenWindow(first));
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

  private LoginResult begin(String destination, Attempt tried, String... cookies) {
    LoginBrowser browser = new LoginBrowser(List.of(cookies), Optional.of(destination), tried);
    return login.begin(new Parameters(parameters), browser);
  }

  private LoginResult.Redirect redirect() {
    return (LoginResult.Redirect) begin("document", Attempt.NOTHING);
  }

  private LoginRefusal refusal() {
    return ((LoginResult.Refused) begin("document", Attempt.NOTHING)).reason();
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

  private Map<String, String> sent() {
    Map<String, String> sent = new HashMap<>();
    parameters.forEach((name, values) -> sent.put(name, values.get(0)));
    return sent;
  }

  private static Map<String, String> query(LoginResult.Redirect redirect) {
    return query(redirect.location());
  }

  private static Map<String, String> query(URI location) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : location.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
