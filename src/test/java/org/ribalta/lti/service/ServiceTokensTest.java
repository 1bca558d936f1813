package org.ribalta.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lti.Platform;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.ToolKey;

class ServiceTokensTest {

  private static final ToolKey KEY = ToolKey.generate();
  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
  private static final Set<String> SCOPES = Set.of("urn:b", "urn:a");

  private final SettableClock clock = new SettableClock(NOW);
  private final RecordedHttp http = new RecordedHttp();
  private final ServiceTokens tokens = new ServiceTokens(http, () -> KEY, clock);
  private final Platform platform = TestPlatform.usual();

  @Test
  void asksWithClientCredentials() {
    grant("{\"access_token\":\"t\",\"expires_in\":3600}");
    tokens.token(platform, SCOPES);

    assertThat(form())
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .containsEntry("scope", "urn:a urn:b");
    assertThat(http.lastCall().headers())
        .containsEntry("Content-Type", "application/x-www-form-urlencoded")
        .containsEntry("Accept", "application/json");
  }

  @Test
  void provesItselfWithASignedAssertion() throws Exception {
    grant("{\"access_token\":\"t\"}");
    tokens.token(platform, SCOPES);

    JWSObject assertion = JWSObject.parse(form().get("client_assertion"));
    assertThat(assertion.getHeader().getKeyID()).isEqualTo(KEY.kid());
    assertThat(assertion.getPayload().toJSONObject())
        .containsEntry("iss", "ribalta")
        .containsEntry("sub", "ribalta")
        .containsEntry("aud", "https://lms.example.com/token")
        .hasEntrySatisfying("iat", iat -> assertThat((long) iat).isLessThan(NOW.getEpochSecond()))
        .hasEntrySatisfying(
            "exp", exp -> assertThat((long) exp).isGreaterThan(NOW.getEpochSecond()))
        .containsKey("jti");
  }

  @Test
  void usesThePlatformsOwnAudience() throws Exception {
    grant("{\"access_token\":\"t\"}");
    tokens.token(TestPlatform.withAudience("https://api.brightspace.com/auth/token"), SCOPES);

    JWSObject assertion = JWSObject.parse(form().get("client_assertion"));
    assertThat(assertion.getPayload().toJSONObject())
        .containsEntry("aud", "https://api.brightspace.com/auth/token");
  }

  // Mutation: a fixed jti.
  @Test
  void neverUsesAnAssertionTwice() throws Exception {
    grant("{\"access_token\":\"t\"}");
    tokens.token(platform, SCOPES);
    Object first = JWSObject.parse(form().get("client_assertion")).getPayload().toJSONObject();
    tokens.token(platform, SCOPES);
    Object second = JWSObject.parse(form().get("client_assertion")).getPayload().toJSONObject();

    assertThat(((Map<?, ?>) first).get("jti")).isNotEqualTo(((Map<?, ?>) second).get("jti"));
  }

  @Test
  void readsATokenThatSaysItIsHtml() {
    http.answer(
        TestPlatform.TOKEN_URL,
        new HttpAnswer(
            200,
            Map.of("content-type", "text/html"),
            "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":\"3600\"}"));

    assertThat(token().value()).isEqualTo("t");
    assertThat(token().expiresAt()).isEqualTo(NOW.plusSeconds(3600));
  }

  @Test
  void keepsATokenUntilShortlyBeforeItExpires() {
    grant("{\"access_token\":\"t\",\"expires_in\":3600}");
    token();
    clock.advance(Duration.ofSeconds(3_539));
    token();
    assertThat(http.calls()).hasSize(1);

    clock.advance(Duration.ofSeconds(1));
    token();
    assertThat(http.calls()).hasSize(2);
  }

  @Test
  void keepsTokensApartByPlatformAndScopes() {
    grant("{\"access_token\":\"t\",\"expires_in\":3600}");
    tokens.token(platform, SCOPES);
    tokens.token(platform, Set.of("urn:a"));
    tokens.token(TestPlatform.withAudience("other"), SCOPES);

    assertThat(http.calls()).hasSize(3);
  }

  @Test
  void keepsNoTokenOfUnknownLife() {
    grant("{\"access_token\":\"t\"}");
    token();
    token();

    assertThat(http.calls()).hasSize(2);
  }

  // Mutation: ServiceTokens.granted without the check.
  @Test
  void noticesAScopeThatVanished() {
    grant("{\"access_token\":\"t\",\"expires_in\":3600,\"scope\":\"urn:a\"}");

    assertThat(refused(tokens.token(platform, SCOPES)).reason())
        .isEqualTo(ServiceRefusal.SCOPE_NOT_GRANTED);
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404"})
  void takesADenialForGoodAndNamesItsCode(int status) {
    http.answer(
        TestPlatform.TOKEN_URL,
        status,
        "{\"error\":\"invalid_client\",\"error_description\":\"x\"}");

    assertThat(tokens.token(platform, SCOPES))
        .isEqualTo(
            new ServiceResult.RefusedForGood<>(
                ServiceRefusal.TOKEN_DENIED, "The platform gave no access token: invalid_client."));
  }

  @Test
  void quotesNoCodeThatIsNone() {
    http.answer(TestPlatform.TOKEN_URL, 400, "{\"error\":\"<b>Ada Conti</b>\"}");

    assertThat(tokens.token(platform, SCOPES).toString()).contains("status 400");
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503"})
  void triesAgainLaterWhileThePlatformFails(int status) {
    http.answer(
        TestPlatform.TOKEN_URL, new HttpAnswer(status, Map.of("retry-after", "120"), "<html>"));

    assertThat(retry(tokens.token(platform, SCOPES)).after())
        .isEqualTo(Optional.of(Duration.ofMinutes(2)));
  }

  // Fails if a platform whose application server is up before its LMS loses us a score for good.
  @Test
  void triesAgainLaterWhereTheEndpointIsNotThereYet() {
    http.answer(TestPlatform.TOKEN_URL, 404, "<html>not found</html>");

    assertThat(retry(tokens.token(platform, SCOPES)).reason())
        .isEqualTo(RetryReason.PLATFORM_FAILING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>maintenance</html>", "[]", "{}", "{\"access_token\":\"a\\r\\nb: c\"}"})
  void takesAnAnswerWithoutATokenForAFailure(String body) {
    grant(body);

    assertThat(retry(tokens.token(platform, SCOPES)).reason())
        .isEqualTo(RetryReason.PLATFORM_FAILING);
  }

  @Test
  void triesAgainLaterWhenNobodyAnswers() {
    assertThat(retry(tokens.token(platform, SCOPES)).reason()).isEqualTo(RetryReason.UNREACHABLE);
  }

  @Test
  void showsNoTokenInLogs() {
    grant("{\"access_token\":\"secret-token\",\"expires_in\":3600}");

    assertThat(token().toString()).doesNotContain("secret-token");
  }

  private AccessToken token() {
    return ((ServiceResult.Delivered<AccessToken>) tokens.token(platform, SCOPES)).value();
  }

  private void grant(String body) {
    http.answer(TestPlatform.TOKEN_URL, 200, body);
  }

  private Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    for (String field : http.lastCall().body().split("&", -1)) {
      String[] parts = field.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static ServiceResult.RetryLater<?> retry(ServiceResult<?> result) {
    return (ServiceResult.RetryLater<?>) result;
  }

  private static ServiceResult.RefusedForGood<?> refused(ServiceResult<?> result) {
    return (ServiceResult.RefusedForGood<?>) result;
  }
}
