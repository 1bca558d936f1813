package org.ribalta.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.lti.Platform;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.RetryReason;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.lti.service.ServiceTokens;
import org.ribalta.lti.service.TestPlatform;

class GradebookTest {

  private static final ToolKey KEY = ToolKey.generate();
  private static final Instant NOW = Instant.parse("2026-10-05T08:00:00.123456Z");
  private static final URI LINE_ITEM = URI.create("https://lms.example.com/5/lineitem?type_id=1");
  private static final URI SCORES =
      URI.create("https://lms.example.com/5/lineitem/scores?type_id=1");
  private static final URI CONTAINER = URI.create("https://lms.example.com/lineitems?type_id=1");
  private static final URI FILTERED =
      URI.create("https://lms.example.com/lineitems?type_id=1&resource_link_id=7&tag=a%20b");

  private final SettableClock clock = new SettableClock(NOW);
  private final RecordedHttp http = new RecordedHttp();
  private final Platform platform = TestPlatform.usual();
  private final Gradebook gradebook =
      new Gradebook(new AuthorizedCalls(new ServiceTokens(http, () -> KEY, clock), http, clock));
  private final Score score =
      new Score(
          "42",
          new BigDecimal("33.33"),
          new BigDecimal("100"),
          Optional.of("2 incontri su 6"),
          ActivityProgress.IN_PROGRESS,
          GradingProgress.FULLY_GRADED,
          NOW);
  private final LineItem wanted =
      new LineItem(
          Optional.empty(),
          "Mentoring al contrario",
          new BigDecimal("100"),
          Optional.of("7"),
          Optional.empty(),
          Optional.of("a b"));

  @BeforeEach
  void grantTokens() {
    http.answer(TestPlatform.TOKEN_URL, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  @Test
  void sendsAScoreAsPlatformsReadIt() throws Exception {
    http.answer(SCORES, 200, "");

    assertThat(gradebook.send(platform, LINE_ITEM, score))
        .isEqualTo(new ServiceResult.Delivered<>(score));

    HttpCall call = http.lastCall();
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.headers())
        .containsEntry("Content-Type", "application/vnd.ims.lis.v1.score+json")
        .containsEntry("Accept", "application/vnd.ims.lis.v1.score+json")
        .containsEntry("Authorization", "Bearer t");
    assertThat(JSONObjectUtils.parse(call.body()))
        .isEqualTo(
            Map.of(
                "userId", "42",
                "timestamp", "2026-10-05T08:00:00.123Z",
                "scoreGiven", 33.33,
                "scoreMaximum", 100L,
                "comment", "2 incontri su 6",
                "activityProgress", "InProgress",
                "gradingProgress", "FullyGraded"));
  }

  // Mutation: appending "/scores" to the whole address.
  @ParameterizedTest
  @CsvSource({
    "https://lms.example.com/5, https://lms.example.com/5/scores",
    "https://lms.example.com/5/, https://lms.example.com/5/scores",
    "https://lms.example.com/5?a=b/c, https://lms.example.com/5/scores?a=b/c",
    "https://lms.example.com/5%2F6?a=%20, https://lms.example.com/5%2F6/scores?a=%20",
  })
  void putsScoresBeforeTheQuery(URI lineItem, URI expected) {
    assertThat(AgsAddress.scores(lineItem)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "301, UNEXPECTED_ANSWER",
    "400, INVALID",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "409, SUPERSEDED",
    "410, NOT_FOUND",
    "415, UNEXPECTED_ANSWER",
    "422, INVALID",
  })
  void saysWhyAScoreIsRefusedForGood(int status, ServiceRefusal expected) {
    http.answer(SCORES, status, "{\"userId\":\"Ada Conti\"}");

    var refused = refused(gradebook.send(platform, LINE_ITEM, score));
    assertThat(refused.reason()).isEqualTo(expected);
    assertThat(refused.detail()).doesNotContain("Ada").contains("" + status);
  }

  @ParameterizedTest
  @CsvSource({
    "408, '', TOO_MANY_REQUESTS",
    "425, '', TOO_MANY_REQUESTS",
    "429, '', TOO_MANY_REQUESTS",
    "403, 403 Forbidden (Rate Limit Exceeded), TOO_MANY_REQUESTS",
    "500, '', PLATFORM_FAILING",
    "503, '', PLATFORM_FAILING",
  })
  void saysWhenAScoreIsWorthRepeating(int status, String body, RetryReason expected) {
    http.answer(SCORES, status, body);

    assertThat(retry(gradebook.send(platform, LINE_ITEM, score)).reason()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30|30",
        "Mon, 05 Oct 2026 08:01:00 GMT|59",
        "Mon, 05 Oct 2020 08:01:00 GMT|0",
        "999999999|86400",
        "soon|",
        "-5|",
      })
  void readsHowLongToWait(String header, Long seconds) {
    http.answer(SCORES, new HttpAnswer(503, Map.of("Retry-After", header), ""));

    Optional<Duration> expected = Optional.ofNullable(seconds).map(Duration::ofSeconds);
    assertThat(retry(gradebook.send(platform, LINE_ITEM, score)).after()).isEqualTo(expected);
  }

  @Test
  void triesAgainLaterWhenTheGradebookIsDown() {
    assertThat(retry(gradebook.send(platform, LINE_ITEM, score)).reason())
        .isEqualTo(RetryReason.UNREACHABLE);
  }

  // Mutation: AuthorizedCalls.send without the second attempt.
  @Test
  void replacesATokenThatWasRevoked() {
    http.answer(SCORES, new HttpAnswer(401, Map.of(), ""), new HttpAnswer(200, Map.of(), ""));

    assertThat(gradebook.send(platform, LINE_ITEM, score))
        .isInstanceOf(ServiceResult.Delivered.class);
    assertThat(http.calls()).filteredOn(c -> c.uri().equals(TestPlatform.TOKEN_URL)).hasSize(2);
  }

  @Test
  void givesUpWhenAFreshTokenIsRefusedToo() {
    http.answer(SCORES, 401, "");

    assertThat(refused(gradebook.send(platform, LINE_ITEM, score)).reason())
        .isEqualTo(ServiceRefusal.UNAUTHORIZED);
    assertThat(http.calls()).hasSize(4);
  }

  @Test
  void sendsNothingWithoutAToken() {
    http.answer(TestPlatform.TOKEN_URL, 400, "{\"error\":\"invalid_client\"}");

    gradebook.send(platform, LINE_ITEM, score);

    assertThat(http.calls()).extracting(HttpCall::uri).containsOnly(TestPlatform.TOKEN_URL);
  }

  // Mutation: Gradebook.find taking the first line item without describes().
  @Test
  void findsTheLineItemOfALinkAmongOthers() {
    http.answer(
        FILTERED,
        200,
        "[{\"id\":\"https://lms.example.com/4\",\"label\":\"x\",\"scoreMaximum\":10},"
            + "{\"id\":\"https://lms.example.com/6\",\"label\":\"y\",\"scoreMaximum\":100.0,"
            + "\"resourceLinkId\":7,\"tag\":\"a b\",\"resourceId\":null}, null, 3]");

    assertThat(lineItem(gradebook.findOrCreate(platform, CONTAINER, wanted)).id())
        .contains(URI.create("https://lms.example.com/6"));
    assertThat(http.lastCall().headers())
        .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitemcontainer+json");
  }

  @Test
  void createsTheLineItemThatIsMissing() throws Exception {
    http.answer(FILTERED, 200, "[]");
    http.answer(
        CONTAINER,
        201,
        "{\"id\":\"https://lms.example.com/8?type_id=1\",\"label\":\"z\",\"scoreMaximum\":100}");

    assertThat(lineItem(gradebook.findOrCreate(platform, CONTAINER, wanted)).id())
        .contains(URI.create("https://lms.example.com/8?type_id=1"));
    assertThat(http.lastCall().headers())
        .containsEntry("Content-Type", "application/vnd.ims.lis.v2.lineitem+json")
        .containsEntry("Accept", "application/vnd.ims.lis.v2.lineitem+json");
    assertThat(JSONObjectUtils.parse(http.lastCall().body()))
        .isEqualTo(
            Map.of(
                "label", "Mentoring al contrario",
                "scoreMaximum", 100L,
                "resourceLinkId", "7",
                "tag", "a b"));
  }

  @Test
  void createsNothingWhileLookingFails() {
    http.answer(FILTERED, 503, "");

    assertThat(gradebook.findOrCreate(platform, CONTAINER, wanted))
        .isInstanceOf(ServiceResult.RetryLater.class);
    assertThat(http.calls()).extracting(HttpCall::uri).doesNotContain(CONTAINER);
  }

  @ParameterizedTest
  @CsvSource({"<html>", "{}", "''", "null"})
  void takesAnUnreadableContainerForAFailure(String body) {
    http.answer(FILTERED, 200, body);

    assertThat(gradebook.find(platform, CONTAINER, wanted))
        .isInstanceOf(ServiceResult.RetryLater.class);
  }

  @Test
  void growsTimestampsByASecondEvenIfTheClockWasSetBack() {
    Instant now = Instant.parse("2026-10-05T08:00:00.5Z");

    assertThat(Score.timestampAfter(Optional.empty(), now)).isEqualTo(now);
    assertThat(Score.timestampAfter(Optional.of(now.minusSeconds(9)), now)).isEqualTo(now);
    assertThat(Score.timestampAfter(Optional.of(now), now)).isEqualTo(now.plusSeconds(1));
    assertThat(Score.timestampAfter(Optional.of(now.plusSeconds(600)), now))
        .isEqualTo(now.plusSeconds(601));
  }

  @Test
  void refusesScoresThatMeanNothing() {
    assertThatThrownBy(() -> withPoints("-1", "100")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withPoints("1", "0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Score withPoints(String given, String maximum) {
    return new Score(
        "42",
        new BigDecimal(given),
        new BigDecimal(maximum),
        Optional.empty(),
        ActivityProgress.COMPLETED,
        GradingProgress.FULLY_GRADED,
        NOW);
  }

  private static LineItem lineItem(ServiceResult<LineItem> result) {
    return ((ServiceResult.Delivered<LineItem>) result).value();
  }

  private static ServiceResult.RetryLater<?> retry(ServiceResult<?> result) {
    return (ServiceResult.RetryLater<?>) result;
  }

  private static ServiceResult.RefusedForGood<?> refused(ServiceResult<?> result) {
    return (ServiceResult.RefusedForGood<?>) result;
  }
}
