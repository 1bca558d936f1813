package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScoresDesk;

/**
 * A teacher changes a score in the LMS: it is noticed, kept, and replaced only if somebody asks.
 */
class ScoresReadBackIT {
  private static final String COLUMN = "23";

  private RunningSystem system;
  private RunningPair pair;
  private ScoresDesk desk;
  private String giulia;

  @BeforeEach
  void sendAScore() throws Exception {
    system = RunningSystem.get();
    pair = RunningPair.publish(system);
    desk = new ScoresDesk(system, pair.administrator());
    giulia = system.sandbox().idOf("Giulia Conti");
    pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}");
    pair.meet();
    ScoresDesk.await("the first score arrives", () -> inGradebook().equals(Optional.of(17.0)));
    ScoresDesk.await("and its receipt", () -> newest().path("status").asText().equals("SENT"));
  }

  /** What a teacher wrote would stay for the tests that come after. */
  @AfterEach
  void recover() throws Exception {
    system.faults("{\"gradebook\":\"up\"}");
    desk.compare();
    Optional<JsonNode> left = difference();
    if (left.isPresent()) {
      sendAgain(left.get());
      ScoresDesk.await("ours is there", () -> !inGradebook().equals(Optional.of(90.0)));
    }
    pair.close();
  }

  private void sendAgain(JsonNode difference) {
    Http.Answer sent =
        pair.administrator()
            .post(desk.tenant() + "/scores/" + difference.get("id").asText() + "/sendings", "{}");
    assertThat(sent.status()).isEqualTo(204);
  }

  // Mutations: SendScore without KeepTeachersScore overwrites 80 with the second meeting's 33;
  // ScoreMessage without overwrite makes "send again" do nothing.
  @Test
  void teachersScoreStaysUntilSomebodySendsOursAgain() throws Exception {
    desk.teacherWrites(COLUMN, giulia, 80);
    desk.compare();
    JsonNode difference = difference().orElseThrow();
    assertThat(difference.path("state").asText()).isEqualTo("CHANGED");
    assertThat(difference.path("given").asInt()).isEqualTo(17);
    assertThat(difference.path("found").asDouble()).isEqualTo(80);
    assertThat(difference.at("/person/name").asText()).isEqualTo("Giulia Conti");

    pair.meet();
    ScoresDesk.await(
        "ours is held back", () -> newest().path("status").asText().equals("GIVEN_UP"));
    assertThat(newest().path("lastError").asText()).contains("changed the score in the LMS");
    assertThat(inGradebook()).contains(80.0);

    sendAgain(difference);
    ScoresDesk.await("ours is there", () -> inGradebook().equals(Optional.of(33.0)));
    ScoresDesk.await("and known to be", () -> newest().path("status").asText().equals("SENT"));
    desk.compare();
    assertThat(difference()).isEmpty();
  }

  // Mutation: CompareScores taking a gradebook that is away for an empty one.
  @Test
  void gradebookThatIsAwayChangesNothingThatIsKnown() throws Exception {
    desk.teacherWrites(COLUMN, giulia, 90);
    desk.compare();
    assertThat(difference()).isPresent();

    system.faults("{\"gradebook\":\"down\"}");
    desk.compare();

    assertThat(difference().orElseThrow().path("found").asDouble()).isEqualTo(90);
    assertThat(desk.scores().path("columns").findValuesAsText("trouble")).contains("AWAY");
  }

  private Optional<JsonNode> difference() {
    return desk.changed("Giulia Conti").findFirst();
  }

  private JsonNode newest() {
    return pair.administrator().get(desk.tenant() + "/outbox?kind=lti-score").json().at("/items/0");
  }

  private Optional<Double> inGradebook() {
    return column().map(score -> score.path("given").asDouble()).findFirst();
  }

  private Stream<JsonNode> column() {
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .filter(score -> score.path("lineItem").asText().equals(COLUMN))
        .filter(score -> score.path("user").asText().equals(giulia));
  }
}
