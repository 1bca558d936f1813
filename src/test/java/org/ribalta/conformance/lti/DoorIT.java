package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  // Mutation: one of LaunchResource's two login methods removed.
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

    assertThat(login.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("__Host-")
        .contains("; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned", "; Path=/");
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
    assertThat(login.status()).as(login.body()).isEqualTo(302);
    URI location = URI.create(login.headers().firstValue("Location").orElseThrow());
    Map<String, String> parameters = new HashMap<>();
    for (String pair : location.getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
