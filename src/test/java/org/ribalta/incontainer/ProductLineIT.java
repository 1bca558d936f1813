package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;

/** The line from an edition to a score, over HTTP, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class ProductLineIT {
  static final String JUNIOR =
      "{'side':'MENTOR','offers':['ai-assistants','data-analysis'],'wants':['negotiation'],"
          + "'interests':['Jazz'],'languages':['it'],'availability':['MON_AM','WED_PM']}";
  private static final String SENIOR =
      "{'side':'MENTEE','offers':['negotiation'],'wants':['ai-assistants'],"
          + "'interests':['jazz'],'languages':['it','en'],'availability':['MON_AM']}";

  @Inject private Company company;
  @Inject private DueScores due;
  @ArquillianResource private URL server;

  private final UUID activity = UUID.randomUUID();
  private UUID tenant;
  private UUID juniorId;
  private UUID seniorId;
  private Api manager;
  private Api junior;
  private Api senior;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    company.hire(tenant, "capo", 7, null);
    juniorId = company.hire(tenant, "giulia", 1, "capo");
    seniorId = company.hire(tenant, "marco", 6, "capo");
    manager = signIn(company.hire(tenant, "elena", 4, "capo"), Role.PROGRAMME_MANAGER);
    junior = signIn(juniorId, Role.PARTICIPANT);
    senior = signIn(seniorId, Role.PARTICIPANT);
  }

  @Test
  void pairIsProposedProvenPublishedAndExplained() {
    String edition = edition();
    assertThat(junior.post("editions/" + edition + "/enrolments", JUNIOR).status()).isEqualTo(201);
    assertThat(senior.post("editions/" + edition + "/enrolments", SENIOR).status()).isEqualTo(201);

    Api.Answer run = manager.post("editions/" + edition + "/match-runs", "{}");

    assertThat(run.status()).isEqualTo(201);
    assertThat(run.body().path("proven").asBoolean()).isTrue();
    JsonNode pair = run.body().path("pairs").path(0);
    int sum = 0;
    for (JsonNode part : pair.path("parts")) {
      sum += part.path("points").asInt();
    }
    assertThat(pair.path("score").asInt()).isEqualTo(sum).isPositive();
    assertThat(manager.get("editions/" + edition + "/match-runs/latest").body())
        .isEqualTo(run.body());

    Api.Answer published = publish(run);

    assertThat(published.body().path("state").asText()).isEqualTo("PUBLISHED");
    JsonNode home = junior.get("home").body();
    assertThat(home.at("/edition/state").asText()).isEqualTo("RUNNING");
    assertThat(home.at("/edition/counts/pairs").asInt()).isEqualTo(1);
    assertThat(home.at("/pairing/partner/name").asText()).isEqualTo("marco Prova");
    assertThat(home.at("/pairing/youGive/0").asText()).isEqualTo("Assistenti di IA");
    assertThat(home.at("/pairing/youReceive/0").asText()).isEqualTo("Negoziazione");
  }

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

  // Fails if the database's unique constraint is not answered in words: the losers would get 500.
  @Test
  void enrollingTwiceIsRefusedAlsoAtOnce() throws Exception {
    String path = "editions/" + edition() + "/enrolments";
    Callable<Api.Answer> enrol = () -> junior.post(path, JUNIOR);

    List<Integer> statuses = atOnce(List.of(enrol, enrol, enrol, enrol));

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    assertThat(junior.post(path, JUNIOR).problem()).isEqualTo("already-enrolled");
  }

  @Test
  void activityHasOneEditionUntilItIsClosed() throws Exception {
    Callable<Api.Answer> create = () -> manager.post("editions", newEdition());

    assertThat(atOnce(List.of(create, create, create))).containsExactlyInAnyOrder(201, 409, 409);
    assertThat(manager.post("editions", newEdition()).problem()).isEqualTo("edition-exists");
  }

  // Fails if a publication at the same time is not held back, or leaves a second set of pairs.
  @Test
  void runIsPublishedOnceAlsoAtOnce() throws Exception {
    Api.Answer run = proposed(edition());
    Callable<Api.Answer> publish = () -> publish(run);

    assertThat(atOnce(List.of(publish, publish, publish))).containsOnlyOnce(200);
    assertThat(publish(run).problem()).isEqualTo("already-published");
    assertThat(junior.get("home").body().at("/edition/counts/pairs").asInt()).isEqualTo(1);
  }

  @Test
  void runThatWouldComeOutOtherwiseTodayIsRefused() throws Exception {
    Api.Answer run = proposed(edition());
    company.change(tenant, seniorId, Company.profile("marco", 6, false, "capo"));

    Api.Answer refused = publish(run);

    assertThat(refused.problem()).isEqualTo("run-outdated");
    assertThat(refused.body().path("detail").asText()).startsWith("Da quando");
    assertThat(junior.get("home").body().at("/edition/state").asText()).isEqualTo("PAIRING");
  }

  // Fails if the reporting chain is not read anew: the junior would teach the own boss.
  @Test
  void nobodyIsPairedWithTheirOwnManager() throws Exception {
    String edition = edition();
    company.change(tenant, juniorId, Company.profile("giulia", 1, true, "marco"));
    junior.post("editions/" + edition + "/enrolments", JUNIOR);
    senior.post("editions/" + edition + "/enrolments", SENIOR);

    JsonNode run = manager.post("editions/" + edition + "/match-runs", "{}").body();

    assertThat(run.path("pairs")).isEmpty();
    assertThat(run.at("/unmatched/0/blockedBy/CHAIN").asInt()).isEqualTo(1);
  }

  // S02. Fails if the direction of the seniority gap is turned round.
  @Test
  void seniorDoesNotTeachAJunior() {
    String edition = edition();
    junior.post("editions/" + edition + "/enrolments", SENIOR);
    senior.post("editions/" + edition + "/enrolments", JUNIOR);

    JsonNode run = manager.post("editions/" + edition + "/match-runs", "{}").body();

    assertThat(run.path("pairs")).isEmpty();
    assertThat(run.at("/unmatched/0/blockedBy/SENIORITY_GAP").asInt()).isEqualTo(1);
  }

  @Test
  void otherTenantsAndOtherActivitiesFindNothing() throws Exception {
    String edition = edition();
    Api.Answer run = proposed(edition);
    String pairing = publishedPairing(run);
    String meeting = book(junior, pairing, -1);
    UUID elsewhere = company.found();
    Role[] all = {Role.PROGRAMME_MANAGER, Role.PARTICIPANT};
    UUID stranger = company.hire(elsewhere, "giulia", 1, null);

    for (Api outsider :
        List.of(
            company.signIn(elsewhere, stranger, activity, server.toURI(), all),
            company.signIn(tenant, seniorId, UUID.randomUUID(), server.toURI(), all))) {
      assertThat(statuses(outsider, edition, run.id(), pairing, meeting)).containsOnly(404);
      assertThat(outsider.get("home").body().path("edition").isNull()).isTrue();
    }
  }

  private static List<Integer> statuses(
      Api outsider, String edition, String run, String pairing, String meeting) {
    return Stream.of(
            outsider.get("editions/" + edition),
            outsider.post("editions/" + edition + "/closing", null),
            outsider.get("editions/" + edition + "/enrolments"),
            outsider.post("editions/" + edition + "/enrolments", JUNIOR),
            outsider.post("editions/" + edition + "/match-runs", "{}"),
            outsider.get("editions/" + edition + "/match-runs/latest"),
            outsider.post("match-runs/" + run + "/publication", "{'pairIds':null}"),
            outsider.get("editions/" + edition + "/pairings"),
            outsider.post("pairings/" + pairing + "/sessions", meeting(-1)),
            outsider.post("mentoring-sessions/" + meeting + "/holding", "{}"),
            outsider.post("mentoring-sessions/" + meeting + "/cancellation", "{}"))
        .map(Api.Answer::status)
        .toList();
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

  @Test
  void rolesAndGuestsAreHeldToTheirLimits() throws Exception {
    String edition = edition();
    Api guest = signIn(null, Role.PARTICIPANT);

    assertThat(junior.post("editions", newEdition()).status()).isEqualTo(403);
    assertThat(junior.get("editions/" + edition + "/enrolments").status()).isEqualTo(403);
    assertThat(manager.post("editions/" + edition + "/enrolments", JUNIOR).status()).isEqualTo(403);
    assertThat(guest.post("editions/" + edition + "/enrolments", JUNIOR).status()).isEqualTo(403);
    assertThat(guest.get("home").body().at("/edition/id").asText()).isEqualTo(edition);
    assertThat(junior.put("score-consent", "{'agreed':true}").problem()).isEqualTo("not-enrolled");
  }

  private Api signIn(UUID person, Role role) throws Exception {
    return company.signIn(tenant, person, activity, server.toURI(), role);
  }

  private static String newEdition() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
        .formatted(today.minusDays(30), today.plusDays(150));
  }

  private String edition() {
    Api.Answer created = manager.post("editions", newEdition());
    assertThat(created.status()).isEqualTo(201);
    return created.id();
  }

  private String editionId() {
    return junior.get("home").body().at("/edition/id").asText();
  }

  private Api.Answer proposed(String edition) {
    junior.post("editions/" + edition + "/enrolments", JUNIOR);
    senior.post("editions/" + edition + "/enrolments", SENIOR);
    return manager.post("editions/" + edition + "/match-runs", "{}");
  }

  private Api.Answer publish(Api.Answer run) {
    return manager.post("match-runs/" + run.id() + "/publication", "{'pairIds':null}");
  }

  private String publishedPairing(Api.Answer run) {
    assertThat(publish(run).status()).isEqualTo(200);
    return junior.get("home").body().at("/pairing/id").asText();
  }

  private String paired() {
    return publishedPairing(proposed(edition()));
  }

  private static String meeting(int hoursFromNow) {
    Instant startsAt = Instant.now().plus(hoursFromNow, ChronoUnit.HOURS);
    return "{'goal':'Prompt','startsAt':'%s','minutes':45,'mode':'ONLINE','place':null}"
        .formatted(startsAt);
  }

  private static String book(Api who, String pairing, int hoursFromNow) {
    Api.Answer booked = who.post("pairings/" + pairing + "/sessions", meeting(hoursFromNow));
    assertThat(booked.status()).isEqualTo(201);
    return booked.id();
  }

  private static Callable<Api.Answer> holding(Api who, String meeting) {
    return () -> who.post("mentoring-sessions/" + meeting + "/holding", "{}");
  }

  private static void hold(Api who, String meeting) {
    assertThat(who.post("mentoring-sessions/" + meeting + "/holding", "{}").status())
        .isEqualTo(200);
  }

  private static JsonNode record(Api who, String member) {
    return who.get("home").body().path("record").path(member);
  }

  private static List<Integer> atOnce(List<Callable<Api.Answer>> calls) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Api.Answer> answer : people.invokeAll(calls)) {
        statuses.add(answer.get().status());
      }
      return statuses;
    } finally {
      people.shutdownNow();
    }
  }
}
