package org.ribalta.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.problem.CommonProblem;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

class LogLinesTest {
  private static final UUID TENANT = UUID.randomUUID();

  private static JsonNode json(LogRecord logged) throws IOException {
    String line = new JsonLines().format(logged);
    assertThat(line).endsWith("\n").hasSize(line.indexOf('\n') + 1);
    return new ObjectMapper().readTree(line);
  }

  private static LogRecord logged(String message) {
    LogRecord logged = new LogRecord(Level.WARNING, message);
    logged.setLoggerName("org.ribalta.Test");
    return logged;
  }

  private static LogRecord thrown(Throwable thrown) {
    LogRecord logged = logged("It failed");
    logged.setThrown(thrown);
    return logged;
  }

  @Test
  void lineSaysWhenWhereWhatAndForWhom() {
    Correlation.runAs(
        "7Q2M-K9XD-4TRB",
        () ->
            Tenancy.runAs(
                TENANT,
                () -> {
                  JsonNode line = read(logged("Something\nhappened"));
                  assertThat(line.path("time").asText()).matches("\\d{4}-.*Z");
                  assertThat(line.path("level").asText()).isEqualTo("WARNING");
                  assertThat(line.path("logger").asText()).isEqualTo("org.ribalta.Test");
                  assertThat(line.path("message").asText()).isEqualTo("Something\nhappened");
                  assertThat(line.path("correlationId").asText()).isEqualTo("7Q2M-K9XD-4TRB");
                  assertThat(line.path("tenant").asText()).isEqualTo(TENANT.toString());
                  assertThat(line.has("exception")).isFalse();
                }));
  }

  private static JsonNode read(LogRecord logged) {
    try {
      return json(logged);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Mutation: with {@code getMessage()} of any exception, what somebody typed is read here. */
  @Test
  void whatLibrariesQuoteInExceptionsIsLeftOut() throws IOException {
    SQLException database = new SQLException("Key (email)=(Giulia Serra) already exists.", "23505");
    JsonNode line =
        json(thrown(new IllegalStateException("Unrecognized token 'Giulia'", database)));

    assertThat(line.path("exception").asText())
        .contains("java.lang.IllegalStateException")
        .contains("SQLState 23505")
        .contains("LogLinesTest")
        .doesNotContain("Giulia");
  }

  @Test
  void harmlessMessagesStay() throws IOException {
    assertThat(json(thrown(new ConnectException("Connection refused"))).toString())
        .contains("Connection refused");
    assertThat(json(thrown(new Refused(CommonProblem.CONFLICT, "Load it again."))).toString())
        .contains("Load it again.");
  }

  /** Mutation: without {@code Blotted} each of these stands in the log. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "giulia.serra@acme.example",
        "giulia.serra%40acme.example",
        "Bearer AbCdEf0123456789AbCdEf",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJnaXVsaWEifQ.c2lnbmF0dXJl",
      })
  void addressesAndTokensAreBlottedOut(String secret) throws IOException {
    assertThat(json(logged("Answered " + secret + " badly")).toString()).doesNotContain(secret);
    assertThat(new TextLines().format(logged("Answered " + secret))).doesNotContain(secret);
  }

  @Test
  void tokenOfOursIsBlottedOut() throws IOException {
    String token = TenantToken.issue("rba", TENANT);

    assertThat(json(logged("Token " + token)).toString()).doesNotContain(token.substring(30));
  }

  /** Mutation: without the replacement, whoever chooses a name writes lines of our log. */
  @Test
  void nobodyForgesALineOfText() {
    String line = new TextLines().format(logged("client\n2026-11-22 INFO all is well"));

    assertThat(line.lines().skip(1)).allMatch(more -> more.startsWith("    "));
  }
}
