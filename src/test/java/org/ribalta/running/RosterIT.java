package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.LmsClient;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.Sandbox;

/** The roster of the foundation's course, read from the sandbox's own service, page by page. */
class RosterIT {
  private static final int ACTIVITY = 14;
  private static final int A_PAGE = 20;
  private static final String JUNIOR = "Giulia Conti";
  private static final String MANAGER = "Chiara Fontana";

  private static Node node;
  private static Sandbox sandbox;
  private static Operator operator;
  private static String tenant;

  @BeforeAll
  static void start() {
    Node.database("rosters");
    node = Node.startWithSandbox("rosters").awaitReady();
    sandbox = node.sandbox();
    operator = new Operator(node.base());
    await(() -> sandbox.state().path("seeded").asBoolean());
    tenant = sandbox.state().get("rosterTenantId").asText();
  }

  @AfterAll
  static void stop() {
    node.kill();
  }

  @BeforeEach
  void readOnce() {
    sandbox.faults("{\"roster\":{}}");
    open(JUNIOR);
    await(() -> operator.jobs(tenant).get(0).path("state").asText().matches("DONE|FAILED"));
  }

  @Test
  void isReadToItsEndAfterTheFirstLaunchAndChangesNothingTheSecondTime() {
    JsonNode first = operator.jobs(tenant).get(operator.jobs(tenant).size() - 1);
    assertThat(first.path("kind").asText()).isEqualTo("roster");

    JsonNode again = read();

    assertThat(again.path("state").asText()).as(again.toString()).isEqualTo("DONE");
    JsonNode result = again.path("result");
    int members = result.path("members").asInt();
    assertThat(members).isGreaterThan(2 * A_PAGE);
    assertThat(result.path("pages").asInt()).isEqualTo((members + A_PAGE - 1) / A_PAGE);
    assertThat(result.path("unchanged").asInt()).isEqualTo(members);
    JsonNode roster = roster();
    assertThat(roster.path("members").asInt()).isEqualTo(members);
    assertThat(roster.at("/roles/PROGRAMME_MANAGER").asInt()).isPositive();
    assertThat(roster.path("readAt").isNull()).isFalse();
    assertThat(operator.scimClient(tenant).get("/Users?count=0").json().at("/totalResults").asInt())
        .as("SCIM sees nobody whom it did not send")
        .isZero();
  }

  // Fails if somebody else than a manager of the course may have its roster read.
  @Test
  void isReadAgainForTheInstructorAndForNoLearner() {
    ApiClient manager = open(MANAGER);
    assertThat(manager.get("/course-roster").json().at("/roster/members").asInt()).isPositive();
    assertThat(manager.post("/course-roster/readings", "").status()).isEqualTo(202);
    assertThat(open(JUNIOR).post("/course-roster/readings", "").status()).isEqualTo(403);
    ended(operator.jobs(tenant).get(0).path("id").asText());
  }

  // Fails if the second job begins with the first page, which would fail, or if anybody goes
  // because their page did not come.
  @Test
  void goesOnWithThePageThatFailedAndRemovesNobody() {
    int members = roster().path("members").asInt();
    sandbox.faults("{\"roster\":{\"failPage\":2}}");
    JsonNode broken = read();

    assertThat(broken.path("state").asText()).as(broken.toString()).isEqualTo("FAILED");
    assertThat(broken.path("error").asText()).contains("2");
    assertThat(broken.at("/result/pages").asInt()).isEqualTo(1);
    assertThat(roster().path("brokeOff").asBoolean()).isTrue();
    assertThat(roster().path("members").asInt()).isEqualTo(members);
    assertThat(open(JUNIOR).get("/me").status()).isEqualTo(200);

    sandbox.faults("{\"roster\":{\"failPage\":1}}");
    JsonNode resumed = read();

    assertThat(resumed.path("state").asText()).as(resumed.toString()).isEqualTo("DONE");
    assertThat(resumed.at("/result/members").asInt()).isEqualTo(members);
    assertThat(roster().path("brokeOff").asBoolean()).isFalse();
  }

  // Fails if a status counts before every page was read, or if it does not end the session then.
  @Test
  void keepsOutWhoIsSuspendedOnceEveryPageWasReadAndLetsThemInAgain() {
    ApiClient junior = open(JUNIOR);
    String suspended = "\"suspended\":[\"" + sandbox.idOf(JUNIOR) + "\"]";
    sandbox.faults("{\"roster\":{\"failPage\":3," + suspended + "}}");
    assertThat(read().path("state").asText()).isEqualTo("FAILED");
    assertThat(junior.get("/me").status()).isEqualTo(200);

    sandbox.faults("{\"roster\":{" + suspended + "}}");
    assertThat(read().at("/state").asText()).isEqualTo("DONE");
    assertThat(junior.get("/me").status()).isEqualTo(401);
    assertThat(roster().path("inactive").asInt()).isEqualTo(1);

    sandbox.faults("{\"roster\":{}}");
    assertThat(open(JUNIOR).get("/me").status()).isEqualTo(200);
    assertThat(roster().path("inactive").asInt()).isZero();
  }

  @Test
  void keepsTheNamesThatItKnowsWhenTheLmsHidesThem() {
    sandbox.faults("{\"roster\":{\"namesHidden\":true}}");
    JsonNode hidden = read();

    assertThat(hidden.path("state").asText()).isEqualTo("DONE");
    assertThat(open(JUNIOR).get("/me").json().at("/person/name").asText()).isEqualTo(JUNIOR);
  }

  // Fails if a job begins anew after a crash: its first page would fail.
  @Test
  void goesOnAfterKill9WithThePageThatWasNext() {
    sandbox.faults("{\"roster\":{\"pauseMillis\":1500}}");
    String job = operator.readRoster(tenant, roster().path("id").asText());
    await(() -> operator.job(tenant, job).at("/progress/done").asInt() >= A_PAGE);

    node.kill();
    node.start();
    node.awaitReady();
    await(() -> sandbox.state().has("seeded"));
    sandbox.faults("{\"roster\":{\"failPage\":1}}");
    JsonNode ended = ended(job);

    assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo("DONE");
    int members = ended.at("/result/members").asInt();
    assertThat(ended.at("/result/pages").asInt()).isEqualTo((members + A_PAGE - 1) / A_PAGE);
    assertThat(roster().path("members").asInt()).isEqualTo(members);
  }

  private static ApiClient open(String person) {
    return LmsClient.signIn(sandbox, person).open(ACTIVITY);
  }

  private static JsonNode roster() {
    return operator.rosters(tenant).get(0);
  }

  private static JsonNode read() {
    return ended(operator.readRoster(tenant, roster().path("id").asText()));
  }

  private static JsonNode ended(String job) {
    await(() -> !operator.job(tenant, job).path("endedAt").isNull());
    return operator.job(tenant, job);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
