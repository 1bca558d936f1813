package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.Http;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** The database lets nobody in for a while: said clearly at each door, nothing lost, and back. */
class DatabaseAwayIT {
  private static RunningSystem system;
  private static ScimClient scim;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    Operator operator = new Operator(system.tool());
    scim = operator.scimClient(operator.tenant("Away"));
  }

  @AfterEach
  void letIn() throws SQLException {
    administer("alter database running with allow_connections true");
  }

  @Test
  void doorsSayUnavailableWhileAwayAndNothingIsLost() throws SQLException {
    assertThat(scim.create("before@away.example", "B-1").status()).isEqualTo(201);

    administer(
        "alter database running with allow_connections false",
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'running'");

    Http.Answer refused = scim.create("during@away.example", "B-2");
    assertThat(refused.status()).as(refused.body()).isEqualTo(503);
    assertThat(refused.json().at("/status").asText()).isEqualTo("503");
    Http.Answer problem =
        Http.send(
            "POST",
            system.tool() + "/api/v1/admin/tenants",
            Map.of(
                "Authorization",
                "Bearer " + RunningSystem.SETUP_TOKEN,
                "Content-Type",
                "application/json"),
            "{\"name\":\"During\"}");
    assertThat(problem.status()).as(problem.body()).isEqualTo(503);
    assertThat(problem.headers().firstValue("Retry-After")).isPresent();
    assertThat(health("ready")).isEqualTo(503);
    assertThat(health("live")).isEqualTo(200);

    letIn();
    await(() -> health("ready") == 200);
    assertThat(scim.idOf("before@away.example")).isNotEmpty();
    assertThat(scim.idOf("during@away.example")).isEmpty();
    assertThat(scim.create("during@away.example", "B-2").status()).isEqualTo(201);
  }

  private static int health(String which) {
    return Http.send("GET", system.tool() + "/health/" + which, Map.of(), "").status();
  }

  private static void administer(String... commands) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty("test.pg.port") + "/postgres";
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
