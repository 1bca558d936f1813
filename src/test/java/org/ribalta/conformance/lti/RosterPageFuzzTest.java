package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ribalta.lti.SettableClock;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.nrps.Member;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.lti.nrps.RosterPage;
import org.ribalta.lti.nrps.RosterService;
import org.ribalta.lti.service.AuthorizedCalls;
import org.ribalta.lti.service.ServiceResult;
import org.ribalta.lti.service.ServiceTokens;

/**
 * Pages of a roster: people with keys that can be kept, and a next page on the same server; never
 * an exception. An input is the {@code Link} header, and after a line end the page.
 */
class RosterPageFuzzTest {

  private static final ToolKey KEY = ToolKey.generate();
  private static final NrpsEndpoint ROSTER =
      new NrpsEndpoint(URI.create("https://lms.example.com/memberships"), Set.of());
  private static final URI PAGE = URI.create("https://lms.example.com/memberships?page=1");

  // Mutation: LinkHeader.NEXT with a group repeated; RosterService.read without sameServer.
  @FuzzTest(maxDuration = "60s")
  void readsPeopleOrSaysWhyNot(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split("\n", 2);
    SettableClock clock = new SettableClock(LaunchScenario.NOW);
    RecordedHttp http =
        new RecordedHttp()
            .answer(Lms.PLATFORM.tokenEndpoint(), 200, "{\"access_token\":\"t\"}")
            .answer(PAGE, new HttpAnswer(200, Map.of("Link", parts[0]), parts[parts.length - 1]));
    RosterService rosters =
        new RosterService(
            new AuthorizedCalls(new ServiceTokens(http, () -> KEY, clock), http, clock));

    ServiceResult<RosterPage> result = rosters.next(Lms.PLATFORM, ROSTER, PAGE);

    if (result instanceof ServiceResult.Delivered<RosterPage> delivered) {
      assertThat(delivered.value().members())
          .extracting(Member::userId)
          .allSatisfy(id -> assertThat(id).isNotBlank().hasSizeLessThan(256));
      assertThat(delivered.value().next().map(URI::getHost).or(() -> Optional.of("")))
          .get()
          .isIn("", "lms.example.com");
    }
  }
}
