package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;

/** The line from a pair to its meetings and a score, over HTTP, on PostgreSQL. */
class MeetingsIT extends ProductLine {
  @Inject private DueScores due;

  // Fails if the score is an increment, or if consent is not asked per person.
  @Test
  void scoreFollowsMeetingsHeldAndLeavesOnlyWithConsent() {
    String pairing = paired();
    junior.put("score-consent", "{'agreed':true}");

    hold(junior, book(junior, pairing, -3));
    assertThat(record(junior, "score").asInt()).isEqualTo(17);
    assertThat(record(junior, "delivery").asText()).isNotEqualTo("NONE");
    assertThat(record(senior, "score").asInt()).isEqualTo(17);
    assertThat(record(senior, "delivery").asText()).isEqualTo("NONE");

    hold(senior, book(senior, pairing, -2));
    assertThat(record(junior, "score").asInt()).isEqualTo(33);

    senior.put("score-consent", "{'agreed':true}");
    assertThat(record(senior, "delivery").asText()).isNotEqualTo("NONE");
    senior.put("score-consent", "{'agreed':false}");
    assertThat(record(senior, "delivery").asText()).isEqualTo("NONE");
    hold(junior, book(junior, pairing, -1));
    assertThat(due.of(juniorId)).containsExactly(17, 33, 50);
    assertThat(due.of(seniorId)).containsExactly(33);
  }

  // Fails if a pair's meetings are not locked before they are counted.
  @Test
  void meetingsHeldAtOnceAllCount() throws Exception {
    String pairing = paired();
    junior.put("score-consent", "{'agreed':true}");
    List<String> meetings = Stream.of(-5, -4, -3).map(h -> book(junior, pairing, h)).toList();

    List<Integer> statuses =
        atOnce(
            meetings.stream()
                .flatMap(id -> Stream.of(holding(junior, id), holding(senior, id)))
                .toList());

    assertThat(statuses).containsOnly(200);
    assertThat(junior.get("home").body().at("/pairing/held").asInt()).isEqualTo(3);
    assertThat(due.of(juniorId)).containsExactlyInAnyOrder(17, 33, 50);
  }

  @Test
  void onlyTheTwoPeopleSeeAMeeting() throws Exception {
    String pairing = paired();
    String meeting = book(junior, pairing, -1);
    Api other = signIn(company.hire(tenant, "amina", 1, "capo"), Role.PARTICIPANT);

    assertThat(other.post("mentoring-sessions/" + meeting + "/holding", "{}").status())
        .isEqualTo(404);
    assertThat(other.post("pairings/" + pairing + "/sessions", meeting(-1)).status())
        .isEqualTo(404);
    assertThat(manager.get("editions/" + editionId() + "/pairings").body().toString())
        .contains("\"planned\":1")
        .doesNotContain("Prompt");
  }

  // S19.
  @Test
  void bookingNeedsAGoalAndATimeWithinTheEdition() {
    String pairing = paired();
    String path = "pairings/" + pairing + "/sessions";

    assertThat(junior.post(path, meeting(-1).replace("Prompt", " ")).pointers())
        .containsExactly("/goal");
    assertThat(junior.post(path, meeting(24 * 400)).pointers()).containsExactly("/startsAt");
    assertThat(junior.post(path, "{'goal':'x','byMe':true}").status()).isEqualTo(400);
  }

  @Test
  void meetingIsHeldOnceItHasBegun() {
    String meeting = book(junior, paired(), 24);

    assertThat(junior.post("mentoring-sessions/" + meeting + "/holding", "{}").problem())
        .isEqualTo("meeting-not-started");
    senior.post("mentoring-sessions/" + meeting + "/cancellation", "{}");
    assertThat(junior.post("mentoring-sessions/" + meeting + "/holding", "{}").problem())
        .isEqualTo("meeting-cancelled");
  }

  private static void hold(Api who, String meeting) {
    assertThat(who.post("mentoring-sessions/" + meeting + "/holding", "{}").status())
        .isEqualTo(200);
  }

  private static JsonNode record(Api who, String member) {
    return who.get("home").body().path("record").path(member);
  }
}
