package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.Node;
import org.ribalta.support.Operator;
import org.ribalta.support.ScimClient;

/** Jobs on two servers that share a database, and what happens when one of them dies. */
class NodesIT {
  private static Node first;
  private static Node second;

  @BeforeAll
  static void start() {
    Node.database("nodes");
    // At once: the second meets the first's migrations.
    first = Node.start("nodes");
    second = Node.start("nodes");
    first.awaitReady();
    second.awaitReady();
  }

  @AfterAll
  static void stop() {
    first.kill();
    second.kill();
  }

  /** Fails if two nodes may take one job, or if one node takes them all. */
  @Test
  void runEachJobOnce() {
    Operator operator = new Operator(first.base());
    String tenant = operator.tenant("Two nodes");
    submit(first, tenant, 15, 10, 20);
    submit(second, tenant, 15, 10, 20);

    await(() -> ended(operator.jobs(tenant)) == 30);

    Set<String> nodes = new HashSet<>();
    for (JsonNode job : operator.jobs(tenant)) {
      assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
      nodes.add(job.path("result").path("node").asText());
    }
    assertThat(nodes).hasSize(2);
    assertThat(number("select max(starts) from job where tenant_id = '" + tenant + "'")).isOne();
    assertThat(people(operator, tenant)).isEqualTo(30 * 10);
  }

  /**
   * Fails without the checkpoint in the step's transaction, or without reviving dead executions.
   */
  @Test
  void goOnAfterKill9WhereTheJobWasAndEndItOnce() {
    Operator operator = new Operator(first.base());
    String tenant = operator.tenant("Killed");
    // Alone, so that it is known who has the job.
    second.kill();
    submit(first, tenant, 1, 60, 100);
    await(() -> operator.jobs(tenant).get(0).at("/progress/done").asInt() >= 10);

    first.kill();
    first.start();
    first.awaitReady();
    await(() -> ended(operator.jobs(tenant)) == 1);

    JsonNode job = operator.jobs(tenant).get(0);
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
    assertThat(job.at("/result/from").asInt()).isGreaterThanOrEqualTo(10);
    assertThat(number("select starts from job where tenant_id = '" + tenant + "'")).isEqualTo(2);
    assertThat(people(operator, tenant)).isEqualTo(60);
    second.start();
    second.awaitReady();
  }

  /** Fails if a start that was taken over may still store a step. */
  @Test
  void writeNoMoreAfterBeingTakenForDead() {
    Operator operator = new Operator(first.base());
    Operator other = new Operator(second.base());
    String tenant = operator.tenant("Frozen");
    second.freeze();
    submit(first, tenant, 1, 80, 100);
    await(() -> operator.jobs(tenant).get(0).at("/progress/done").asInt() >= 5);

    second.thaw();
    first.freeze();
    await(() -> ended(other.jobs(tenant)) == 1);
    first.thaw();
    await(() -> Http.send("GET", first.base() + "/health/ready", Map.of(), "").status() == 200);

    JsonNode job = other.jobs(tenant).get(0);
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
    assertThat(number("select starts from job where tenant_id = '" + tenant + "'")).isEqualTo(2);
    assertThat(people(operator, tenant)).isEqualTo(80);
  }

  private static void submit(Node node, String tenant, int jobs, int steps, int pace) {
    Http.Answer answer =
        Http.send(
            "POST",
            node.base()
                + "/test/jobs?tenant=%s&jobs=%d&steps=%d&pace=%d"
                    .formatted(tenant, jobs, steps, pace),
            Map.of(),
            "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  private static int ended(JsonNode jobs) {
    int ended = 0;
    for (JsonNode job : jobs) {
      ended += job.path("endedAt").isNull() ? 0 : 1;
    }
    return ended;
  }

  private static int people(Operator operator, String tenant) {
    ScimClient scim = operator.scimClient(tenant);
    return scim.get("/Users?count=0").json().path("totalResults").asInt();
  }

  /** As the superuser, whom row-level security does not bind. */
  private static int number(String query) {
    String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty("test.pg.port") + "/nodes";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Supplier<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
    while (!condition.get() && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(condition.get()).isTrue();
  }
}
