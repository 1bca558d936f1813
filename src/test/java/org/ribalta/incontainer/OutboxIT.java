package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.platform.correlation.Correlation;
import org.ribalta.platform.outbox.Outbox;
import org.ribalta.platform.outbox.OutboxRetention;
import org.ribalta.platform.tenant.Tenancy;

/** The outbox with receivers of every kind, and the administrator's view of it. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
  @Inject private Company company;
  @Inject private Outbox outbox;
  @Inject private OutboxRetention retention;
  @Inject private Receivers receivers;
  @Inject private InTransaction inTransaction;
  @ArquillianResource private URL server;

  private UUID tenant;
  private Api administrator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    administrator = signIn(tenant, Role.ADMINISTRATOR);
  }

  private Api signIn(UUID at, Role role) throws Exception {
    return company.signIn(at, null, UUID.randomUUID(), server.toURI(), role);
  }

  private void enqueue(String receiver, String key, String order) throws Exception {
    Tenancy.callAs(
        tenant,
        () ->
            inTransaction.call(
                () -> {
                  outbox.enqueue(Receivers.KIND, receiver, key, new Receivers.Order(order));
                  return null;
                }));
  }

  private String path() {
    return "admin/tenants/" + tenant + "/outbox";
  }

  private JsonNode only() {
    return administrator.get(path()).body().at("/items/0");
  }

  private void awaitStatus(String status) throws Exception {
    Awaiting.until("message " + status, () -> only().path("status").asText().equals(status));
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  // Fails if messages of all receivers are sent one after another.
  @Test
  void slowReceiverHoldsUpNobodyElse() throws Exception {
    String slow = key();
    String quick = key();
    enqueue("slow", slow, "wait");
    Awaiting.until("slow one begun", () -> receivers.triesOf(slow) == 1);
    enqueue("quick", quick, "take");

    Awaiting.until("quick one sent", () -> receivers.triesOf(quick) == 1);
    Awaiting.until(
        "counted", () -> administrator.get(path()).body().at("/counts/SENT").asInt() == 1);
    assertThat(administrator.get(path()).body().at("/counts/WAITING").asInt()).isEqualTo(1);
    receivers.letGo();
    Awaiting.until(
        "both sent", () -> administrator.get(path()).body().at("/counts/SENT").asInt() == 2);
    assertThat(receivers.triesOf(slow)).isEqualTo(1);
  }

  @Test
  void manyMessagesOfOneTenantAllLeaveOnce() throws Exception {
    String prefix = key();
    for (int i = 0; i < 120; i++) {
      enqueue("", prefix + i, "take");
    }
    Awaiting.until(
        "all sent", () -> administrator.get(path()).body().at("/counts/SENT").asInt() == 120);

    for (int i = 0; i < 120; i++) {
      assertThat(receivers.triesOf(prefix + i)).isEqualTo(1);
    }
    JsonNode first = administrator.get(path()).body();
    assertThat(first.path("items")).hasSize(50);
    JsonNode second = administrator.get(path() + "?after=" + first.path("next").asText()).body();
    assertThat(second.path("items")).hasSize(50);
    assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/49/id"));
    JsonNode third = administrator.get(path() + "?after=" + second.path("next").asText()).body();
    assertThat(third.path("items")).hasSize(20);
    assertThat(third.path("next").isNull()).isTrue();
  }

  @Test
  void sameKeyIsTakenOnce() throws Exception {
    String key = key();
    enqueue("", key, "take");
    awaitStatus("SENT");
    enqueue("", key, "take");

    assertThat(administrator.get(path()).body().path("items")).hasSize(1);
  }

  @Test
  void messageCarriesTheCodeOfItsRequest() throws Exception {
    String key = key();
    Correlation.callAs(
        "code-of-request",
        () -> {
          try {
            enqueue("", key, "take");
            return null;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    awaitStatus("SENT");

    assertThat(receivers.codeOf(key)).contains("code-of-request");
  }

  @Test
  void refusedMessageIsShownAndTriedAgainOnRequest() throws Exception {
    String key = key();
    enqueue("", key, "refuse");
    awaitStatus("GIVEN_UP");

    JsonNode item = only();
    assertThat(item.path("lastError").asText()).isEqualTo("Not here.");
    assertThat(item.path("nextAttemptAt").isNull()).isTrue();
    assertThat(administrator.get(path() + "?status=GIVEN_UP&kind=test").body().path("items"))
        .hasSize(1);
    assertThat(administrator.get(path() + "?status=SENT").body().path("items")).isEmpty();
    Api.Answer again = administrator.post(path() + "/" + item.path("id").asText() + "/retry", "{}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("status").asText()).isEqualTo("WAITING");
    Awaiting.until("tried again", () -> receivers.triesOf(key) == 2);
    awaitStatus("GIVEN_UP");
    assertThat(
            administrator
                .post(path() + "/retries", "{'kind':'other'}")
                .body()
                .path("count")
                .asInt())
        .isZero();
    assertThat(administrator.post(path() + "/retries", "{}").body().path("count").asInt())
        .isEqualTo(1);
    Awaiting.until("tried once more", () -> receivers.triesOf(key) == 3);
  }

  @Test
  void failureInsideWaitsAndIsGivenUpAfterThreeDays() throws Exception {
    String key = key();
    enqueue("", key, "fail");
    Awaiting.until("failed", () -> only().path("lastError").asText().contains("log"));
    assertThat(only().path("status").asText()).isEqualTo("WAITING");
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update outbox_message set waiting_since = now() - interval '4' day,"
                    + " next_attempt_at = now() where idempotency_key = ?",
                key));

    awaitStatus("GIVEN_UP");
    assertThat(only().path("lastError").asText()).startsWith("Given up after 3 days");
  }

  @Test
  void sentMessageIsNotSentAgain() throws Exception {
    enqueue("", key(), "take");
    awaitStatus("SENT");

    Api.Answer again =
        administrator.post(path() + "/" + only().path("id").asText() + "/retry", "{}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("message-sent");
  }

  @Test
  void settledMessagesAreForgottenInTheirTime() throws Exception {
    enqueue("", key(), "take");
    awaitStatus("SENT");
    Tenancy.runAs(tenant, retention::run);
    assertThat(only().isMissingNode()).isFalse();
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update("update outbox_message set sent_at = now() - interval '31' day"));

    Tenancy.runAs(tenant, retention::run);
    assertThat(only().isMissingNode()).isTrue();
  }

  // Fails without OwnTenant: an administrator would look into another customer's outbox.
  @Test
  void isTheOwnAdministratorsAlone() throws Exception {
    enqueue("", key(), "take");
    awaitStatus("SENT");
    String id = only().path("id").asText();
    Api other = signIn(company.found(), Role.ADMINISTRATOR);
    Api participant = signIn(tenant, Role.PROGRAMME_MANAGER);

    assertThat(other.get(path()).status()).isEqualTo(404);
    assertThat(other.get(path() + "/" + id).status()).isEqualTo(404);
    assertThat(other.post(path() + "/" + id + "/retry", "{}").status()).isEqualTo(404);
    assertThat(other.post(path() + "/retries", "{}").status()).isEqualTo(404);
    assertThat(participant.get(path()).status()).isEqualTo(403);
    assertThat(administrator.get(path() + "?status=LOST").status()).isEqualTo(400);
    assertThat(administrator.get(path() + "?after=x").status()).isEqualTo(400);
  }
}
