package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.RunningSystem;

/** The door over HTTP: what only the server around the library can get wrong. */
class DoorIT {
  private static final int ACTIVITY = 11;

  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
  }

  // Mutation: one of LoginResource's two first methods removed.
  @Test
  void loginIsAnsweredAlikeByGetAndPost() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> request = lms.loginRequest(ACTIVITY);

    Map<String, String> posted = authentication(lms.logIn(request));
    Map<String, String> got = authentication(lms.logInByAddress(request));

    assertThat(posted)
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("login_hint", request.get("login_hint"))
        .containsEntry("lti_message_hint", request.get("lti_message_hint"))
        .containsKeys("state", "nonce", "client_id", "redirect_uri");
    posted.keySet().removeAll(List.of("state", "nonce"));
    assertThat(got).containsAllEntriesOf(posted).containsKeys("state", "nonce");
  }

  // Mutation: the pre-boot command for the header buffer removed.
  @Test
  void hintsAsLongAsTokensComeBackVerbatim() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> request = lms.loginRequest(ACTIVITY);
    request.put("login_hint", "{\"a\": \"è+%20<b>\"}" + "h".repeat(6_000));
    request.put("lti_message_hint", "m".repeat(8_000));

    for (Http.Answer answer : List.of(lms.logIn(request), lms.logInByAddress(request))) {
      assertThat(authentication(answer))
          .containsEntry("login_hint", request.get("login_hint"))
          .containsEntry("lti_message_hint", request.get("lti_message_hint"));
    }
  }

  // Mutation: the cookie without Partitioned, which a frame of another site never sends back.
  @Test
  void loginTiesTheStateToTheBrowserByAPartitionedCookie() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");

    Http.Answer login = lms.logIn(lms.loginRequest(ACTIVITY));

    assertThat(setCookie(login))
        .startsWith("__Host-")
        .contains("; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned", "; Path=/");
  }

  // Mutation: LoginInitiation.answer without its first condition.
  @Test
  void frameThatKeepsOurCookieIsSentOnAtOnce() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> request = lms.loginRequest(ACTIVITY);
    Http.Answer first = lms.logInFramed(request, "");
    String cookie = setCookie(first).replaceAll(";.*", "");

    assertThat(location(first)).startsWith(system.tool() + "/lti/login/cookie-tried?");
    authentication(lms.follow(location(first), cookie));
    authentication(lms.logInFramed(request, cookie));
  }

  // Mutation: WindowPage leaving a parameter out, or linking to cookie-tried.
  @Test
  void frameThatKeepsNothingIsOfferedAWindowThatBeginsTheLoginAgain() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> request = lms.loginRequest(ACTIVITY);

    Http.Answer page = lms.follow(location(lms.logInFramed(request, "")), "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Open Ribalta in a new window", "target=\"_blank\" rel=\"noopener\"");
    Matcher link = Pattern.compile("id=\"open\" href=\"([^\"]+)\"").matcher(page.body());
    assertThat(link.find()).isTrue();
    String address = link.group(1).replace("&amp;", "&");
    assertThat(address).startsWith(system.tool() + "/lti/login?");
    assertThat(query(URI.create(address))).containsExactlyInAnyOrderEntriesOf(request);
  }

  // Mutation: the secret in the address, the id_token in one, or StoragePages.proof without its
  // Referrer-Policy, which makes the browser hide where the proof comes from.
  @Test
  void platformStorageTiesTheLaunchToTheBrowserWithoutACookie() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    JsonNode task = deposited(lms);
    Map<String, String> form = lms.authorize(task.get("onward").asText());

    Http.Answer asked = lms.launchElsewhere(form);

    assertThat(asked.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(asked.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("form-action 'self'");
    assertThat(task(asked).get("key")).isEqualTo(task.get("key"));
    assertThat(task(asked).get("origin").asText()).isEqualTo(originOf(system.lms()));
    assertThat(asked.body()).doesNotContain(task.get("secret").asText());
    assertThat(task.get("onward").asText() + task.get("otherwise").asText())
        .doesNotContain(task.get("secret").asText());
    form.put("storage_proof", task.get("secret").asText());
    Http.Answer shell = lms.launchFrom(system.tool(), form);
    assertThat(shell.status()).as(shell.body()).isEqualTo(200);
    assertThat(shell.body()).contains("id=\"launch\"");
    assertThat(lms.launchFrom(system.tool(), form).body()).contains("no longer valid");
  }

  // Mutation: BrowserCheck.checkProof without the origin, or without the digest.
  @Test
  void stateFromAnotherBrowserIsRefusedOnTheWayByStorageToo() {
    LmsClient attacker = LmsClient.signIn(system, "Helen Whitmore");
    JsonNode task = deposited(attacker);
    Map<String, String> form = attacker.authorize(task.get("onward").asText());
    JsonNode victims = deposited(attacker);

    form.put("storage_proof", victims.get("secret").asText());
    Http.Answer otherBrowser = attacker.launchFrom(system.tool(), form);
    form.put("storage_proof", task.get("secret").asText());
    Http.Answer otherSite = attacker.launchFrom("https://evil.example.com", form);
    form.put("storage_proof", "");
    Http.Answer nothingKept = attacker.launchFrom(system.tool(), form);

    for (Http.Answer refused : List.of(otherBrowser, otherSite, nothingKept)) {
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.body()).contains("did not recognise").doesNotContain("id=\"launch\"");
    }
  }

  // Mutation: StoragePages.proof writing the token as it came.
  @Test
  void pageThatAsksForTheProofEscapesWhatWasPosted() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> form = lms.authorize(deposited(lms).get("onward").asText());
    form.put("id_token", "\"><script>alert(1)</script>");

    Http.Answer asked = lms.launchElsewhere(form);

    assertThat(asked.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
  }

  private static JsonNode deposited(LmsClient lms) {
    Map<String, String> request = lms.loginRequest(ACTIVITY);
    request.put("lti_storage_target", "_parent");
    return task(lms.follow(location(lms.logInFramed(request, "")), ""));
  }

  private static JsonNode task(Http.Answer page) {
    Matcher task =
        Pattern.compile("<script type=\"application/json\" id=\"storage\">(.*?)</script>")
            .matcher(page.body());
    assertThat(task.find()).as(page.body()).isTrue();
    try {
      return new ObjectMapper().readTree(task.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String originOf(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static String location(Http.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String setCookie(Http.Answer answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }

  // Mutation: TroublePage writing the quotation as it came.
  @Test
  void errorOfThePlatformIsShownEscaped() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> error = error(lms);

    Http.Answer page = lms.launch(error);

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.body())
        .contains("login_required: Sign in &lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
  }

  // Mutation: PlatformErrorCheck quoting before the state was opened.
  @Test
  void errorThatAnswersNoLoginOfThisBrowserIsNotShown() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> error = error(lms);

    Http.Answer page = lms.launchElsewhere(error);

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.body()).doesNotContain("Sign in");
  }

  // Mutation: LaunchResource leaving the way back out.
  @Test
  void refusedLaunchLeadsBackWithTheReason() {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> form = lms.launchForm(ACTIVITY);
    lms.launch(form);

    Http.Answer replayed = lms.launch(form);

    assertThat(replayed.body())
        .contains("href=\"" + system.lms() + "/return?course=")
        .contains("lti_errormsg=This%20launch%20was%20used%20before.");
  }

  private static Map<String, String> error(LmsClient lms) {
    Map<String, String> error = new HashMap<>();
    error.put("state", lms.launchForm(ACTIVITY).get("state"));
    error.put("error", "login_required");
    error.put("error_description", "Sign in <script>alert(1)</script>");
    return error;
  }

  private static Map<String, String> authentication(Http.Answer login) {
    URI location = URI.create(location(login));
    assertThat(location.toString()).startsWith(system.lms() + "/lti/authorize");
    return query(location);
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
