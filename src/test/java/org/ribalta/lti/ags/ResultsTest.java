package org.ribalta.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lti.Platform;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.HttpExchange;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.lti.service.ServiceTokens;
import org.ribalta.lti.service.TestPlatform;

class ResultsTest implements HttpExchange {

  private static final ToolKey KEY = ToolKey.generate();
  private static final URI LINE_ITEM = URI.create("https://lms.example.com/5/lineitem?type_id=1");
  private static final String RESULTS = "https://lms.example.com/5/lineitem/results?type_id=1";
  private static final String GIULIA =
      "{\"userId\":\"42\",\"resultScore\":50,\"resultMaximum\":100}";
  private static final String MARCO =
      "{\"userId\":\"43\",\"resultScore\":8.25,\"resultMaximum\":10}";

  private final Map<String, HttpAnswer> pages = new HashMap<>();
  private final Map<String, HttpCall> calls = new HashMap<>();
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T08:00:00Z"));
  private final Platform platform = TestPlatform.usual();
  private final Results results =
      new Results(new AuthorizedCalls(new ServiceTokens(this, () -> KEY, clock), this, clock));

  @Override
  public HttpAnswer send(HttpCall call) {
    calls.put(call.uri().toString(), call);
    return call.uri().equals(TestPlatform.TOKEN_URL)
        ? new HttpAnswer(200, Map.of(), "{\"access_token\":\"t\",\"expires_in\":3600}")
        : pages.getOrDefault(call.uri().toString(), new HttpAnswer(404, Map.of(), "<html>"));
  }

  private void page(String address, String body, String link) {
    pages.put(address, new HttpAnswer(200, Map.of("Link", link), body));
  }

  private static Result result(String user, String score, String maximum) {
    return new Result(user, Optional.of(new BigDecimal(score)), new BigDecimal(maximum));
  }

  // Mutation: a limit asked for, "results" after the query, or another Accept.
  @Test
  void readsWhatTheColumnHoldsAsMoodleWantsToBeAsked() {
    page(RESULTS, "[" + GIULIA + "," + MARCO + "]", "");

    assertThat(results.of(platform, LINE_ITEM))
        .isEqualTo(
            new ServiceResult.Delivered<>(
                List.of(result("42", "50", "100"), result("43", "8.25", "10"))));
    assertThat(calls.get(RESULTS).headers())
        .containsEntry("Accept", "application/vnd.ims.lis.v2.resultcontainer+json");
    assertThat(calls.get(TestPlatform.TOKEN_URL.toString()).body())
        .contains("scope%2Fresult.readonly")
        .doesNotContain("scope%2Fscore");
  }

  // Mutation: the first page only, or Links read by the letter.
  @Test
  void readsEveryPageHoweverItsLinkIsWritten() {
    page(RESULTS, "[" + GIULIA + "]", "<" + RESULTS + "&amp;page=2>; rel=\u201cnext\u201d");
    page(RESULTS + "&page=2", "[" + MARCO + "]", "");

    assertThat(results.of(platform, LINE_ITEM))
        .isEqualTo(
            new ServiceResult.Delivered<>(
                List.of(result("42", "50", "100"), result("43", "8.25", "10"))));
  }

  // Mutation: without "seen" this never ends; without SameServer the token goes elsewhere.
  @ParameterizedTest
  @ValueSource(strings = {RESULTS, "https://evil.example/results"})
  void goesNeitherInCirclesNorElsewhere(String next) {
    page(RESULTS, "[" + GIULIA + "]", "<" + next + ">; rel=\"next\"");

    assertThat(results.of(platform, LINE_ITEM))
        .isInstanceOfSatisfying(
            ServiceResult.RefusedForGood.class,
            refused -> assertThat(refused.reason()).isEqualTo(ServiceRefusal.UNEXPECTED_ANSWER));
    assertThat(calls).doesNotContainKey("https://evil.example/results");
  }

  // Mutation: the first of whatever comes.
  @Test
  void readsOnePersonAlsoWhereTheFilterIsIgnored() {
    page(RESULTS + "&user_id=43", "[" + GIULIA + "," + MARCO + "]", "");
    page(RESULTS + "&user_id=44", "[" + GIULIA + "]", "");

    assertThat(results.of(platform, LINE_ITEM, "43"))
        .isEqualTo(new ServiceResult.Delivered<>(Optional.of(result("43", "8.25", "10"))));
    assertThat(results.of(platform, LINE_ITEM, "44"))
        .isEqualTo(new ServiceResult.Delivered<>(Optional.empty()));
  }

  @Test
  void takesOddResultsForWhatTheySay() {
    page(
        RESULTS,
        "[{\"userId\":\"1\"},{\"userId\":\"2\",\"resultScore\":null,\"resultMaximum\":0},"
            + "{\"userId\":3,\"resultScore\":\"0.5\"},{\"resultScore\":1},"
            + "{\"userId\":\"4\",\"resultScore\":\"many\"}]",
        "");

    assertThat(results.of(platform, LINE_ITEM))
        .isInstanceOfSatisfying(
            ServiceResult.Delivered.class,
            read ->
                assertThat(read.value().toString())
                    .contains("userId=1", "userId=2", "userId=4")
                    .doesNotContain("score=Optional[1]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "<html>", "null", "\"x\""})
  void asksLaterForWhatIsNoList(String body) {
    page(RESULTS, body, "");

    assertThat(results.of(platform, LINE_ITEM)).isInstanceOf(ServiceResult.RetryLater.class);
  }

  @Test
  void tellsThatTheColumnIsGone() {
    assertThat(results.of(platform, LINE_ITEM))
        .isInstanceOfSatisfying(
            ServiceResult.RefusedForGood.class,
            refused -> assertThat(refused.reason()).isEqualTo(ServiceRefusal.NOT_FOUND));
  }
}
