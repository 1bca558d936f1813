package org.ribalta.lti.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.lti.connection.Check.KEYSET;
import static org.ribalta.lti.connection.Check.LINE_ITEM;
import static org.ribalta.lti.connection.Check.LINE_ITEM_SCOPE;
import static org.ribalta.lti.connection.Check.ROSTER;
import static org.ribalta.lti.connection.Check.ROSTER_SCOPE;
import static org.ribalta.lti.connection.Check.SCORE_SCOPE;
import static org.ribalta.lti.connection.Check.TOKEN;
import static org.ribalta.lti.connection.Finding.FINE;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.lti.Platform;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.AddressNotAllowed;
import org.ribalta.lti.http.AnswerTooLarge;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyset;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.lti.service.TestPlatform;

class ConnectionCheckTest {
  private static final ToolKey KEY = ToolKey.generate();
  private static final Platform PLATFORM = TestPlatform.usual();
  private static final String LINE_ITEM_URI =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  private static final String RESULT_URI =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";
  private static final String SCORE_URI = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  private static final String ROSTER_URI =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final Set<String> ALL = Set.of(LINE_ITEM_URI, SCORE_URI, RESULT_URI, ROSTER_URI);
  private static final URI ROSTER_AT = URI.create("https://lms.example.com/2/members?type_id=1");
  private static final URI COLUMN_AT = URI.create("https://lms.example.com/2/items/5?type_id=1");
  private static final String HTML = "\n<!DOCTYPE html><html><body>Anna Rossi</body></html>";

  private final List<HttpCall> calls = new ArrayList<>();
  private final Map<URI, Answerer> lms = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  private interface Answerer {
    HttpAnswer answer(HttpCall call) throws IOException;
  }

  ConnectionCheckTest() {
    says(PLATFORM.jwksUri(), 200, new ToolKeyset(List.of(KEY)).toJson());
    lms.put(PLATFORM.tokenEndpoint(), call -> granting(scopesOf(call)));
    says(URI.create(ROSTER_AT + "&limit=1"), 200, "{\"members\":[]}");
    says(COLUMN_AT, 200, "{\"id\":\"" + COLUMN_AT + "\",\"label\":\"Anna Rossi\"}");
  }

  @Test
  void tellsEachStepWhenItBeginsAndWhenItHasEnded() {
    Map<Check, CheckResult> results = run(everything());

    assertThat(results.values()).extracting(CheckResult::finding).containsOnly(FINE);
    assertThat(told)
        .containsSequence("begins KEYSET", "ended KEYSET", "begins TOKEN", "ended TOKEN")
        .hasSize(2 * Check.values().length);
  }

  /** Mutation: another Accept, or a limit that is left out, and whole rosters come. */
  @Test
  void asksForAsLittleAsItCan() {
    run(everything());

    assertThat(calls.get(2).uri()).hasToString(ROSTER_AT + "&limit=1");
    assertThat(calls.get(2).headers())
        .containsEntry("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
    assertThat(calls.get(3).headers())
        .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitem+json")
        .containsEntry("Authorization", "Bearer granted");
    assertThat(calls).extracting(HttpCall::method).containsExactly("GET", "POST", "GET", "GET");
  }

  static Stream<Arguments> network() {
    return Stream.of(
        Arguments.of(new AddressNotAllowed(new IOException()), Finding.ADDRESS_NOT_ALLOWED),
        Arguments.of(new AnswerTooLarge(new IOException()), Finding.TOO_LARGE),
        Arguments.of(new SocketTimeoutException(), Finding.TIMED_OUT),
        Arguments.of(new ConnectException(), Finding.UNREACHABLE));
  }

  @ParameterizedTest
  @MethodSource("network")
  void saysWhyNoAnswerCame(IOException thrown, Finding expected) {
    for (URI address : List.of(PLATFORM.jwksUri(), PLATFORM.tokenEndpoint(), COLUMN_AT)) {
      lms.put(
          address,
          call -> {
            throw thrown;
          });
    }
    Map<Check, CheckResult> results = run(everything());

    assertThat(results.get(KEYSET).finding()).isEqualTo(expected);
    assertThat(results.get(TOKEN).finding()).isEqualTo(expected);
    assertThat(results.get(TOKEN).detail()).isEqualTo("POST https://lms.example.com/token");
    assertThat(results.get(SCORE_SCOPE).finding()).isEqualTo(Finding.WITHOUT_TOKEN);
    assertThat(results.get(ROSTER).finding()).isEqualTo(Finding.WITHOUT_SCOPE);
  }

  @ParameterizedTest
  @CsvSource({
    "200, HTML, WEB_PAGE",
    "200, {\"keys\":[]}, NO_USABLE_KEY",
    "200, '{\"keys\":[{\"kty\":\"EC\"}]}', NO_USABLE_KEY",
    "200, '{\"error\":\"no\"}', NOT_JSON",
    "200, nothing, NOT_JSON",
    "200, '', NOT_JSON",
    "302, '', REDIRECTED",
    "404, HTML, NOT_FOUND",
    "410, '', NOT_FOUND",
    "401, '', UNEXPECTED_STATUS",
    "429, '', PLATFORM_FAILING",
    "503, HTML, PLATFORM_FAILING",
  })
  void saysWhatIsWrongWithAKeyset(int status, String body, Finding expected) {
    says(PLATFORM.jwksUri(), status, body.equals("HTML") ? HTML : body);

    CheckResult result = run(everything()).get(KEYSET);

    assertThat(result.finding()).isEqualTo(expected);
    assertThat(result.detail()).isEqualTo("GET https://lms.example.com/keys → " + status);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_client, CLIENT_REFUSED",
    "401, invalid_client, CLIENT_REFUSED",
    "400, unauthorized_client, CLIENT_REFUSED",
    "401, '', CLIENT_REFUSED",
    "403, '', CLIENT_REFUSED",
    "400, invalid_request, TOKEN_REFUSED",
    "400, invalid_scope, NO_SERVICE_ALLOWED",
    "400, '', UNEXPECTED_STATUS",
    "404, '', NOT_FOUND",
    "503, '', PLATFORM_FAILING",
    "200, HTML, WEB_PAGE",
    "200, '', NO_TOKEN",
  })
  void saysWhatIsWrongWithTheTokenEndpoint(int status, String error, Finding expected) {
    says(
        PLATFORM.tokenEndpoint(),
        status,
        switch (error) {
          case "" -> "{}";
          case "HTML" -> HTML;
          default -> "{\"error\":\"" + error + "\",\"error_description\":\"Anna Rossi\"}";
        });

    Map<Check, CheckResult> results = run(everything());

    assertThat(results.get(TOKEN).finding()).isEqualTo(expected);
    assertThat(results.get(TOKEN).detail())
        .startsWith("POST https://lms.example.com/token → " + status);
    assertThat(List.of(LINE_ITEM_SCOPE, SCORE_SCOPE, Check.RESULT_SCOPE, ROSTER_SCOPE))
        .allSatisfy(
            scope -> assertThat(results.get(scope).finding()).isEqualTo(Finding.WITHOUT_TOKEN));
  }

  /** Mutation: trusting what was asked instead of what was granted. */
  @Test
  void findsTheScopeThatAPlatformDroppedWithoutAWord() {
    lms.put(
        PLATFORM.tokenEndpoint(), call -> granting(Set.of(LINE_ITEM_URI, RESULT_URI, ROSTER_URI)));

    Map<Check, CheckResult> results = run(everything());

    assertThat(results.get(TOKEN).finding()).isEqualTo(FINE);
    assertThat(results.get(SCORE_SCOPE).finding()).isEqualTo(Finding.SCOPE_MISSING);
    assertThat(results.get(SCORE_SCOPE).detail()).isEqualTo(SCORE_URI);
    assertThat(results.get(ROSTER).finding()).isEqualTo(FINE);
  }

  /** Mutation: the step for reading scores back left out. */
  @Test
  void findsThatScoresCannotBeReadBack() {
    lms.put(
        PLATFORM.tokenEndpoint(), call -> granting(Set.of(LINE_ITEM_URI, SCORE_URI, ROSTER_URI)));

    CheckResult result = run(everything()).get(Check.RESULT_SCOPE);

    assertThat(result.finding()).isEqualTo(Finding.SCOPE_MISSING);
    assertThat(result.detail()).isEqualTo(RESULT_URI);
  }

  /** Mutation: without asking one by one, such a platform seems to allow nothing. */
  @Test
  void findsTheScopeForWhichAPlatformRefusesTheWholeRequest() {
    lms.put(
        PLATFORM.tokenEndpoint(),
        call ->
            scopesOf(call).contains(ROSTER_URI)
                ? new HttpAnswer(400, Map.of(), "{\"error\":\"invalid_scope\"}")
                : granting(scopesOf(call)));

    Map<Check, CheckResult> results = run(everything());

    assertThat(results.get(TOKEN).finding()).isEqualTo(FINE);
    assertThat(results.get(SCORE_SCOPE).finding()).isEqualTo(FINE);
    assertThat(results.get(ROSTER_SCOPE).finding()).isEqualTo(Finding.SCOPE_MISSING);
    assertThat(results.get(ROSTER).finding()).isEqualTo(Finding.WITHOUT_SCOPE);
    assertThat(results.get(LINE_ITEM).finding()).isEqualTo(FINE);
  }

  @Test
  void triesNoServiceThatNoLaunchHasNamed() {
    Map<Check, CheckResult> results =
        run(new KnownServices(ALL, Optional.empty(), Optional.empty()));

    assertThat(results.get(ROSTER).finding()).isEqualTo(Finding.WITHOUT_ADDRESS);
    assertThat(results.get(LINE_ITEM).finding()).isEqualTo(Finding.WITHOUT_ADDRESS);
    assertThat(calls).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "401, '', SERVICE_FORBIDDEN",
    "403, '', SERVICE_FORBIDDEN",
    "404, '', NOT_FOUND",
    "200, HTML, WEB_PAGE",
    "200, '{\"people\":\"Anna Rossi\"}', NOT_JSON",
  })
  void saysWhatIsWrongWithAService(int status, String body, Finding expected) {
    String sent = body.equals("HTML") ? HTML : body;
    says(URI.create(ROSTER_AT + "&limit=1"), status, sent);
    says(COLUMN_AT, status, sent);

    Map<Check, CheckResult> results = run(everything());

    assertThat(results.get(ROSTER).finding()).isEqualTo(expected);
    assertThat(results.get(LINE_ITEM).finding()).isEqualTo(expected);
    assertThat(results.get(LINE_ITEM).detail())
        .isEqualTo("GET https://lms.example.com/2/items/5 → " + status);
  }

  /** Mutation: a body, or a description by the platform, in a detail. */
  @Test
  void tellsNothingOfABody() {
    says(PLATFORM.tokenEndpoint(), 400, "{\"error\":\"Anna\",\"error_description\":\"Rossi\"}");
    says(PLATFORM.jwksUri(), 500, HTML);

    assertThat(run(everything()).values())
        .allSatisfy(result -> assertThat(result.toString()).doesNotContain("Anna", "Rossi"));
  }

  private static KnownServices everything() {
    return new KnownServices(
        ALL, Optional.of(new NrpsEndpoint(ROSTER_AT, Set.of())), Optional.of(COLUMN_AT));
  }

  private void says(URI address, int status, String body) {
    lms.put(address, call -> new HttpAnswer(status, Map.of(), body));
  }

  private static HttpAnswer granting(Set<String> scopes) {
    String body = "{\"access_token\":\"granted\",\"scope\":\"" + String.join(" ", scopes) + "\"}";
    return new HttpAnswer(200, Map.of(), body);
  }

  private static Set<String> scopesOf(HttpCall call) {
    String encoded = call.body().substring(call.body().indexOf("scope=") + 6);
    return Set.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8).split(" "));
  }

  private Map<Check, CheckResult> run(KnownServices known) {
    Map<Check, CheckResult> results = new HashMap<>();
    HttpExchange http =
        call -> {
          calls.add(call);
          return lms.get(call.uri()).answer(call);
        };
    new ConnectionCheck(http, () -> KEY, new SettableClock(Instant.parse("2026-11-22T08:00:00Z")))
        .run(
            PLATFORM,
            known,
            new CheckListener() {
              @Override
              public void begins(Check check) {
                told.add("begins " + check);
              }

              @Override
              public void ended(CheckResult result) {
                told.add("ended " + result.check());
                results.put(result.check(), result);
              }
            });
    return results;
  }
}
