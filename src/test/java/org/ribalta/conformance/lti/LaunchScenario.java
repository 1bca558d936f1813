package org.ribalta.conformance.lti;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ribalta.lti.InMemoryPlatforms;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.KeysetCache;
import org.ribalta.lti.launch.InMemoryNonces;
import org.ribalta.lti.launch.LaunchRequest;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.LaunchValidator;
import org.ribalta.lti.login.LoginBrowser;
import org.ribalta.lti.login.LoginBrowser.Attempt;
import org.ribalta.lti.login.LoginInitiation;
import org.ribalta.lti.login.LoginResult;
import org.ribalta.lti.login.StateSeal;

/**
 * The one place that builds a valid launch: a login, a signed token and a form. Each row of a table
 * changes one thing of it.
 */
final class LaunchScenario {

  static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");

  final SettableClock clock = new SettableClock(NOW);
  final RecordedHttp http = new RecordedHttp();
  final InMemoryPlatforms platforms = new InMemoryPlatforms();
  final InMemoryNonces nonces = new InMemoryNonces();
  final Map<String, Object> header = Lms.validHeader();
  final Map<String, Object> claims = new LinkedHashMap<>();
  final Map<String, List<String>> form = new LinkedHashMap<>();
  final List<String> cookies = new ArrayList<>();
  Optional<String> origin = Optional.of("https://lms.example.com");
  String kept = "";
  PlatformSigner signer = PlatformSigner.HONEST;
  UnaryOperator<String> token = compact -> compact;

  private final ToolUrls urls =
      new ToolUrls(
          URI.create("https://tool.example.com"),
          URI.create("https://tool.example.com/lti/launch"));
  private final StateSeal seal = new StateSeal(new byte[32]);
  private final LoginInitiation login = new LoginInitiation(platforms, seal, urls, clock);
  private final LaunchValidator validator =
      new LaunchValidator(platforms, new KeysetCache(http, clock, 10), nonces, seal, urls, clock);

  private LaunchScenario() {
    platforms.register(Lms.PLATFORM, "1", "2");
    platforms.register(Lms.OTHER_TENANT, "b");
    http.answer(Lms.PLATFORM.jwksUri(), 200, Lms.keyset(PlatformSigner.HONEST));
    http.answer(Lms.OTHER_TENANT.jwksUri(), 200, Lms.keyset(PlatformSigner.OTHER_TENANT));
  }

  /** A launch that was logged in for and is about to be posted. */
  static LaunchScenario valid() {
    return valid(Map.of());
  }

  /** The same with further parameters at login. */
  static LaunchScenario valid(Map<String, String> loginParameters) {
    LaunchScenario scenario = new LaunchScenario();
    scenario.logIn(loginParameters);
    return scenario;
  }

  /** Begins again: what the first login left is overwritten, as in the same browser. */
  void logIn(Map<String, String> more) {
    Map<String, List<String>> parameters = loginRequest();
    more.forEach((name, value) -> parameters.put(name, List.of(value)));
    var redirect =
        (LoginResult.Redirect)
            login.begin(new Parameters(parameters), browser("document", Attempt.NOTHING));
    cookies.clear();
    cookies.add(redirect.binding().secret());
    loggedIn(redirect.location());
  }

  /** Begins again in a frame that keeps no cookie, so the platform keeps the binding. */
  void logInWithStorage() {
    Map<String, List<String>> parameters = loginRequest();
    parameters.put("lti_storage_target", List.of("_parent"));
    cookies.clear();
    var storage =
        (LoginResult.TryStorage)
            login.begin(new Parameters(parameters), browser("iframe", Attempt.COOKIE));
    kept = storage.binding().secret();
    loggedIn(storage.location());
  }

  /** As our own page does, which the platform answered. */
  void prove() {
    field(LaunchRequest.PROOF, kept);
    origin = Optional.of("https://tool.example.com");
  }

  private LoginBrowser browser(String destination, Attempt tried) {
    return new LoginBrowser(cookies, Optional.of(destination), tried);
  }

  private void loggedIn(URI location) {
    Map<String, String> sent = query(location);
    form.put("state", List.of(sent.get("state")));
    claims.putAll(Lms.validClaims(sent.get("nonce"), clock.instant()));
  }

  private static Map<String, List<String>> loginRequest() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("iss", List.of(Lms.ISSUER));
    parameters.put("client_id", List.of(Lms.CLIENT_ID));
    parameters.put("login_hint", List.of("42"));
    parameters.put("target_link_uri", List.of(Lms.TARGET));
    return parameters;
  }

  void claim(String name, Object value) {
    claims.put(name.contains("://") || !LTI_NAMES.contains(name) ? name : Lms.CLAIM + name, value);
  }

  void without(String name) {
    claims.remove(name);
    claims.remove(Lms.CLAIM + name);
  }

  void field(String name, String value) {
    form.put(name, List.of(value));
  }

  String field(String name) {
    return form.get(name).get(0);
  }

  void seconds(String claim, long fromNow) {
    claims.put(claim, clock.instant().getEpochSecond() + fromNow);
  }

  void later(Duration duration) {
    clock.advance(duration);
  }

  /** Signs as prepared, posts, and says what the tool made of it. */
  LaunchResult launch() {
    header.putIfAbsent("kid", signer.kid());
    form.computeIfAbsent("id_token", name -> List.of(token.apply(signed())));
    return post();
  }

  /** Posts what was posted before once more. */
  LaunchResult post() {
    return validator.validate(new LaunchRequest(new Parameters(form), cookies, origin));
  }

  String payload() {
    return JSONObjectUtils.toJSONString(claims);
  }

  private String signed() {
    return signer.sign(header, payload());
  }

  private static Map<String, String> query(URI location) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : location.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static final List<String> LTI_NAMES =
      List.of(
          "message_type",
          "version",
          "deployment_id",
          "target_link_uri",
          "resource_link",
          "roles",
          "context",
          "launch_presentation",
          "tool_platform",
          "lis",
          "custom");
}
