package org.ribalta.lti.nrps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lti.Platform;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.LisRole;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.nrps.Member.Status;
import org.ribalta.lti.nrps.RosterService.Wish;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.RetryReason;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.lti.service.ServiceTokens;
import org.ribalta.lti.service.TestPlatform;

class RosterServiceTest {
  private static final ToolKey KEY = ToolKey.generate();
  private static final NrpsEndpoint ROSTER =
      new NrpsEndpoint(URI.create("https://lms.example.com/memberships?type=5"), Set.of("2.0"));
  private static final URI FIRST =
      URI.create("https://lms.example.com/memberships?type=5&limit=2&role=Learner");
  private static final URI SECOND =
      URI.create("https://lms.example.com/memberships?type=5&limit=2&page=2");
  private static final Wish TWO_LEARNERS = new Wish(2, Optional.of("Learner"));

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-05T08:00:00Z"));
  private final RecordedHttp http = new RecordedHttp();
  private final Platform platform = TestPlatform.usual();
  private final RosterService rosters =
      new RosterService(
          new AuthorizedCalls(new ServiceTokens(http, () -> KEY, clock), http, clock));

  @BeforeEach
  void grantTokens() {
    http.answer(TestPlatform.TOKEN_URL, 200, "{\"access_token\":\"t\",\"expires_in\":3600}");
  }

  private void page(URI address, String members, String link) {
    String body = "{\"id\":\"" + ROSTER.memberships() + "\",\"members\":" + members + "}";
    http.answer(address, new HttpAnswer(200, Map.of("link", link), body));
  }

  private RosterPage delivered(ServiceResult<RosterPage> result) {
    assertThat(result).isInstanceOf(ServiceResult.Delivered.class);
    return ((ServiceResult.Delivered<RosterPage>) result).value();
  }

  @Test
  void readsPageAfterPageWithTheScopeAndNothingElse() {
    page(FIRST, "[{\"user_id\":\"1\"},{\"user_id\":\"2\"}]", "<" + SECOND + ">; rel=\"next\"");
    page(SECOND, "[{\"user_id\":\"3\"}]", "<https://lms.example.com/diff>; rel=\"differences\"");

    RosterPage first = delivered(rosters.first(platform, ROSTER, TWO_LEARNERS));
    RosterPage second = delivered(rosters.next(platform, ROSTER, first.next().orElseThrow()));

    assertThat(first.members()).extracting(Member::userId).containsExactly("1", "2");
    assertThat(second.members()).extracting(Member::userId).containsExactly("3");
    assertThat(second.next()).isEmpty();
    assertThat(http.lastCall().headers())
        .containsEntry("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json")
        .containsEntry("Authorization", "Bearer t");
    assertThat(http.calls().get(0).body()).contains("contextmembership.readonly");
  }

  @Test
  void readsMembersAsMoodleWritesThem() {
    page(
        FIRST,
        """
        [{"status":"Active","roles":["Instructor"],"user_id":4,"name":"Ada Prova",
          "given_name":"Ada","family_name":"Prova","email":"ada@example.com",
          "lis_person_sourcedid":"E-4"},
         {"user_id":"5","roles":[]},
         {"user_id":"6","status":"Inactive","name":"","email":null,
          "lis_person_sourcedid":"$Person.sourcedId"},
         {"name":"Nobody"}, null, 7]""",
        "");

    List<Member> members = delivered(rosters.first(platform, ROSTER, TWO_LEARNERS)).members();

    assertThat(members).extracting(Member::userId).containsExactly("4", "5", "6");
    assertThat(members.get(0).roles().includes(LisRole.INSTRUCTOR)).isTrue();
    assertThat(members.get(0).sourcedId()).contains("E-4");
    assertThat(members.get(1).status()).isEqualTo(Status.ACTIVE);
    assertThat(members.get(1).name()).isEmpty();
    assertThat(members.get(2).status()).isEqualTo(Status.INACTIVE);
    assertThat(members.get(2).sourcedId()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://lms.example.com/memberships?type=5&limit=2&page=2>; rel=\"next\"",
        "<https://lms.example.com/memberships?type=5&amp;limit=2&amp;page=2>; rel=“next”",
        "</memberships?type=5&limit=2&page=2>;rel=next",
        "<https://lms.example.com/first>; rel=\"first\","
            + " <https://lms.example.com/memberships?type=5&limit=2&page=2>; rel=\"next\"",
        "<https://lms.example.com/memberships?type=5&limit=2&page=2>; rel=\"last  next\"",
      })
  void findsTheNextPageHoweverItIsWritten(String link) {
    page(FIRST, "[]", link);

    assertThat(delivered(rosters.first(platform, ROSTER, TWO_LEARNERS)).next()).contains(SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<https://x.example>; rel=\"nextish\"", "no link", "<>; rel=next"})
  void takesNothingElseForANextPage(String link) {
    page(FIRST, "[]", link);

    assertThat(delivered(rosters.first(platform, ROSTER, TWO_LEARNERS)).next()).isEmpty();
  }

  /** Mutation: LinkHeader.NEXT with a group repeated, which exhausts the stack. */
  @ParameterizedTest
  @ValueSource(strings = {"a ", " ", "; rel= ", "<x>; rel=", "next"})
  void readsALinkWithoutEnd(String part) {
    page(FIRST, "[]", "<" + SECOND + ">; rel=\"" + part.repeat(20_000));

    assertThat(delivered(rosters.first(platform, ROSTER, TWO_LEARNERS)).next()).isEmpty();
  }

  /** Fails if the access token may go where a platform's answer points. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:8080/admin",
        "https://elsewhere.example/memberships?page=2",
        "http://lms.example.com/memberships?page=2",
        "https://lms.example.com:8443/memberships?page=2",
        "https://lms.example.com@elsewhere.example/memberships",
      })
  void goesToNoOtherServerForTheNextPage(String address) {
    page(FIRST, "[{\"user_id\":\"1\"}]", "<" + address + ">; rel=\"next\"");

    assertThat(refusal(rosters.first(platform, ROSTER, TWO_LEARNERS)))
        .isEqualTo(ServiceRefusal.UNEXPECTED_ANSWER);
    int calls = http.calls().size();
    assertThat(refusal(rosters.next(platform, ROSTER, URI.create(address))))
        .isEqualTo(ServiceRefusal.UNEXPECTED_ANSWER);
    assertThat(http.calls()).hasSize(calls);
  }

  /** Fails if a platform can keep us reading one page for ever. */
  @Test
  void refusesAPageThatIsItsOwnNext() {
    page(FIRST, "[]", "<" + FIRST + ">; rel=\"next\"");

    assertThat(refusal(rosters.first(platform, ROSTER, TWO_LEARNERS)))
        .isEqualTo(ServiceRefusal.UNEXPECTED_ANSWER);
  }

  private static ServiceRefusal refusal(ServiceResult<RosterPage> result) {
    assertThat(result).isInstanceOf(ServiceResult.RefusedForGood.class);
    return ((ServiceResult.RefusedForGood<RosterPage>) result).reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "503 | ''                | PLATFORM_FAILING",
        "429 | ''                | TOO_MANY_REQUESTS",
        "200 | <html>busy</html> | PLATFORM_FAILING",
        "200 | []                | PLATFORM_FAILING",
        "200 | {\"members\":{}}  | PLATFORM_FAILING",
      })
  void saysToComeAgainWhereTheSecondPageFails(int status, String body, RetryReason reason) {
    http.answer(SECOND, status, body);

    assertThat(rosters.next(platform, ROSTER, SECOND))
        .isInstanceOfSatisfying(
            ServiceResult.RetryLater.class, later -> assertThat(later.reason()).isEqualTo(reason));
  }

  @Test
  void readsWhereTheRosterIsOutOfALaunch() {
    Claims launch =
        Claims.parse(
                """
                {"https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice":
                  {"context_memberships_url":"https://lms.example.com/memberships?type=5",
                   "service_versions":["2.0"]}}""")
            .orElseThrow();

    assertThat(NrpsEndpoint.read(launch)).contains(ROSTER);
    assertThat(NrpsEndpoint.read(Claims.none())).isEmpty();
  }
}
