package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * Launches, a score and a roster where the LMS has the ways of each product, connected with the
 * preset of that product.
 *
 * <p>Mutations: the preset's token audience left out (Brightspace), a key refused for want of
 * {@code alg} or a message for its {@code nbf} (Brightspace), logins by POST only (Blackboard), a
 * launch refused for a null (Canvas), the first of several links taken for the next (Canvas).
 */
class LmsLikenessIT {
  private static final String ADMIN = "/api/v1/admin/tenants/";
  private static final int ROSTER_ACTIVITY = 14;

  private RunningSystem system;
  private Operator operator;
  private String company;
  private String foundation;

  @BeforeEach
  void start() {
    system = RunningSystem.get();
    operator = new Operator(system.tool());
    company = system.sandboxState().get("tenantId").asText();
    foundation = system.sandboxState().get("rosterTenantId").asText();
  }

  @AfterEach
  void likeMoodleAgain() {
    become("moodle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"moodle", "canvas", "brightspace", "blackboard"})
  void launchesPostsAScoreAndReadsTheRoster(String lms) throws Exception {
    become(lms);

    try (RunningPair pair = RunningPair.publish(system)) {
      pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}");
      pair.meet();
      await(lms + ": the score arrived", () -> "SENT".equals(newestScore(pair)));
    }
    LmsClient.signIn(system, "Giulia Conti").open(ROSTER_ACTIVITY);
    String roster = operator.rosters(foundation).get(0).path("id").asText();
    String job = operator.readRoster(foundation, roster);
    await(lms + ": the roster was read", () -> operator.job(foundation, job).hasNonNull("endedAt"));
    JsonNode read = operator.job(foundation, job);
    assertThat(read.path("state").asText()).as(read.toString()).isEqualTo("DONE");
    assertThat(read.at("/result/pages").asInt()).isGreaterThan(1);
    assertThat(operator.rosters(foundation).at("/0/roles/PROGRAMME_MANAGER").asInt()).isPositive();

    assertThat(tested(foundation))
        .as(lms)
        .extracting(step -> step.path("state").asText())
        .containsOnly("RUNNING", "PASSED");
  }

  /** Mutation: an administrator who picked the wrong preset is told that all is well. */
  @ParameterizedTest
  @ValueSource(strings = {"brightspace"})
  void testOfAConnectionWithAnotherLmssPresetSaysThatAccessIsRefused(String lms) throws Exception {
    system.faults("{\"lms\":\"" + lms + "\"}");

    List<JsonNode> steps = tested(company);

    assertThat(steps)
        .filteredOn(step -> step.path("check").asText().equals("TOKEN"))
        .last()
        .matches(step -> step.path("finding").asText().equals("CLIENT_REFUSED"));
  }

  private String newestScore(RunningPair pair) {
    return pair.administrator()
        .get("/admin/tenants/" + company + "/outbox?kind=lti-score")
        .json()
        .at("/items/0/status")
        .asText();
  }

  /** The LMS changes its ways, and both customers connect it again with its preset. */
  private void become(String lms) {
    system.faults("{\"lms\":\"" + lms + "\"}");
    connect(company, lms);
    connect(foundation, lms);
  }

  private void connect(String tenant, String preset) {
    String platforms = ADMIN + tenant + "/platforms";
    JsonNode known = call("GET", platforms, "").json().get(0);
    call("DELETE", platforms + "/" + known.get("id").asText(), "");
    Http.Answer again =
        call(
            "POST",
            platforms,
            """
            {"preset":"%s","issuer":"%s","clientId":"%s","deploymentIds":%s,"frameOrigins":%s,
             "authorizationEndpoint":"%s","tokenEndpoint":"%s","jwksUri":"%s",
             "people":"%s","trustAdministrators":true}"""
                .formatted(
                    preset,
                    known.get("issuer").asText(),
                    known.get("clientId").asText(),
                    known.get("deploymentIds"),
                    known.get("frameOrigins"),
                    known.get("authorizationEndpoint").asText(),
                    known.get("tokenEndpoint").asText(),
                    known.get("jwksUri").asText(),
                    known.get("people").asText()));
    assertThat(again.status()).as(again.body()).isEqualTo(201);
  }

  private List<JsonNode> tested(String tenant) {
    String platforms = ADMIN + tenant + "/platforms";
    String id = call("GET", platforms, "").json().at("/0/id").asText();
    Http.Answer answer = call("POST", platforms + "/" + id + "/connection-tests", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().map(LmsLikenessIT::parsed).toList();
  }

  private static JsonNode parsed(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Http.Answer call(String method, String path, String body) {
    return Http.send(
        method,
        system.tool() + path,
        Map.of(
            "Authorization",
            "Bearer " + RunningSystem.SETUP_TOKEN,
            "Content-Type",
            "application/json"),
        body);
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
