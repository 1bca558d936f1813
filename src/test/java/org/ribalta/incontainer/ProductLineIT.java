package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;

/** The line from an edition to published pairs, over HTTP, on PostgreSQL. */
class ProductLineIT extends ProductLine {
  @Test
  void pairIsProposedProvenPublishedAndExplained() {
    String edition = edition();
    assertThat(junior.post("editions/" + edition + "/enrolments", JUNIOR).status()).isEqualTo(201);
    assertThat(senior.post("editions/" + edition + "/enrolments", SENIOR).status()).isEqualTo(201);

    assertThat(manager.get("editions/" + edition + "/match-runs/latest").status()).isEqualTo(204);

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
}
