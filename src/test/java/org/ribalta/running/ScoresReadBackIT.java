package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * A teacher changes a score in the LMS: it is noticed, kept, and replaced only if somebody asks.
 */
class ScoresReadBackIT {
  private static final String COURSE = "4";
  private static final String COLUMN = "23";

  private RunningSystem system;
  private RunningPair pair;
  private String tenant;
  private String giulia;

  @BeforeEach
  void sendAScore() throws Exception {
    system = RunningSystem.get();
    pair = RunningPair.publish(system);
    tenant = "/admin/tenants/" + system.sandboxState().get("tenantId").asText();
    giulia = system.sandbox().idOf("Giulia Conti");
    pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}");
    pair.meet();
    await("the first score arrives", () -> inGradebook().equals(Optional.of(17.0)));
  }

  /** What a teacher wrote would stay for the tests that come after. */
  @AfterEach
  void recover() throws Exception {
    system.faults("{\"gradebook\":\"up\"}");
    compare();
    Optional<JsonNode> left = difference();
    if (left.isPresent()) {
      sendAgain(left.get());
      await("ours is there", () -> !inGradebook().equals(Optional.of(90.0)));
    }
    pair.close();
  }

  private void sendAgain(JsonNode difference) {
    Http.Answer sent =
        pair.administrator()
            .post(tenant + "/scores/" + difference.get("id").asText() + "/sendings", "{}");
    assertThat(sent.status()).isEqualTo(204);
  }

  // Mutations: SendScore without KeepTeachersScore overwrites 80 with the second meeting's 33;
  // ScoreMessage without overwrite makes "send again" do nothing.
  @Test
  void teachersScoreStaysUntilSomebodySendsOursAgain() throws Exception {
    teacherWrites(80);
    compare();
    JsonNode difference = difference().orElseThrow();
    assertThat(difference.path("state").asText()).isEqualTo("CHANGED");
    assertThat(difference.path("given").asInt()).isEqualTo(17);
    assertThat(difference.path("found").asDouble()).isEqualTo(80);
    assertThat(difference.at("/person/name").asText()).isEqualTo("Giulia Conti");

    pair.meet();
    await("ours is held back", () -> newest().path("status").asText().equals("GIVEN_UP"));
    assertThat(newest().path("lastError").asText()).contains("changed the score in the LMS");
    assertThat(inGradebook()).contains(80.0);

    sendAgain(difference);
    await("ours is there", () -> inGradebook().equals(Optional.of(33.0)));
    await("and known to be", () -> newest().path("status").asText().equals("SENT"));
    compare();
    assertThat(difference()).isEmpty();
  }

  // Mutation: CompareScores taking a gradebook that is away for an empty one.
  @Test
  void gradebookThatIsAwayChangesNothingThatIsKnown() throws Exception {
    teacherWrites(90);
    compare();
    assertThat(difference()).isPresent();

    system.faults("{\"gradebook\":\"down\"}");
    compare();

    assertThat(difference().orElseThrow().path("found").asDouble()).isEqualTo(90);
    assertThat(scores().path("columns").findValuesAsText("trouble")).contains("AWAY");
  }

  private void teacherWrites(int points) {
    LmsClient.signIn(system, "Chiara Fontana")
        .answer(
            system.lms() + "/courses/" + COURSE + "/grades/" + COLUMN + "/" + giulia,
            Map.of("points", String.valueOf(points)));
    assertThat(inGradebook()).contains((double) points);
  }

  private void compare() throws Exception {
    Http.Answer asked = pair.administrator().post(tenant + "/scores/comparisons", "{}");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    String job = tenant + "/jobs/" + asked.json().get("id").asText();
    await(
        "the comparison ends",
        () -> pair.administrator().get(job).json().path("state").asText().equals("DONE"));
  }

  private JsonNode scores() {
    return pair.administrator().get(tenant + "/scores").json();
  }

  private Optional<JsonNode> difference() {
    return StreamSupport.stream(scores().path("differences").spliterator(), false)
        .filter(each -> each.path("given").asInt() > 0)
        .filter(each -> each.at("/person/name").asText().equals("Giulia Conti"))
        .filter(each -> !each.path("found").isNull())
        .findFirst();
  }

  private JsonNode newest() {
    return pair.administrator().get(tenant + "/outbox?kind=lti-score").json().at("/items/0");
  }

  private Optional<Double> inGradebook() {
    return column().map(score -> score.path("given").asDouble()).findFirst();
  }

  private Stream<JsonNode> column() {
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .filter(score -> score.path("lineItem").asText().equals(COLUMN))
        .filter(score -> score.path("user").asText().equals(giulia));
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
