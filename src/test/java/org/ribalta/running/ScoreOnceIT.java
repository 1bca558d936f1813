package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/** A gradebook that takes a score and never says so: the score is sent again, and is one score. */
class ScoreOnceIT {
  private RunningSystem system;
  private RunningPair pair;
  private String outbox;

  @BeforeEach
  void publish() {
    system = RunningSystem.get();
    pair = RunningPair.publish(system);
    outbox =
        "/admin/tenants/"
            + system.sandboxState().get("tenantId").asText()
            + "/outbox?kind=lti-score";
  }

  @AfterEach
  void recover() {
    system.faults("{\"gradebook\":\"up\"}");
    pair.close();
  }

  private JsonNode newest() {
    return pair.administrator().get(outbox).json().at("/items/0");
  }

  private List<JsonNode> scores() {
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .filter(score -> score.path("lineItem").asText().equals("23"))
        .toList();
  }

  /** Mutation: with the time of sending as timestamp, the second delivery is a second score. */
  @Test
  void scoreWhoseReceiptWasLostIsOneScore() throws Exception {
    assertThat(pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}").status())
        .isEqualTo(200);
    system.faults("{\"gradebook\":\"silent\"}");
    pair.meet();
    await("the gradebook has it, Ribalta does not know", () -> newest().hasNonNull("lastError"));
    assertThat(newest().path("status").asText()).isEqualTo("WAITING");
    List<JsonNode> taken = scores();
    assertThat(taken).hasSize(1);

    system.faults("{\"gradebook\":\"up\"}");

    await("Ribalta knows", () -> newest().path("status").asText().equals("SENT"));
    assertThat(newest().path("attempts").asInt()).isGreaterThanOrEqualTo(2);
    assertThat(scores()).isEqualTo(taken);
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
