package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.audit.control.ForgetSubject;
import org.ribalta.platform.audit.control.SealAudit;
import org.ribalta.platform.audit.entity.Seal;
import org.ribalta.platform.tenant.Tenancy;

/** The seals of the audit on PostgreSQL, bent by somebody with rights. */
class AuditSealsIT extends AuditedTenant {
  @Inject private SealAudit sealAudit;
  @Inject private ForgetSubject forgetSubject;

  private Optional<Seal> seal(int minutesFromNow) throws Exception {
    Instant then = Instant.now().plus(minutesFromNow, ChronoUnit.MINUTES);
    return Tenancy.callAs(tenant, () -> sealAudit.seal(then));
  }

  private JsonNode verification() {
    Api.Answer answer = administrator.post(path() + "/verification", "{}");
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  /** Whoever owns the schema, and so is stopped by nothing but the arithmetic. */
  private int asOwner(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(System.getenv("RIBALTA_DB_URL"), "owner", "owner");
        PreparedStatement statement =
            connection.prepareStatement("select set_config('ribalta.tenant', ?, false)")) {
      statement.setString(1, tenant.toString());
      statement.execute();
      return connection.createStatement().executeUpdate(sql);
    }
  }

  @Test
  void sealsAreChainedAndVerified() throws Exception {
    record("test.first");
    Seal first = seal(1).orElseThrow();
    record("test.second");
    Seal second = seal(2).orElseThrow();

    assertThat(first.previous()).isEqualTo(Seal.NOTHING);
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(seal(2)).isEmpty();
    assertThat(seal(3)).isEmpty();
    JsonNode seals = administrator.get(path() + "/seals").body();
    assertThat(seals).hasSize(2);
    assertThat(seals.at("/0/root").asText()).isEqualTo(second.root());
    JsonNode verified = verification();
    assertThat(verified.path("ok").asBoolean()).as(verified.toString()).isTrue();
    assertThat(verified.path("seals").asInt()).isEqualTo(2);
    assertThat(verified.path("entries").asInt()).isEqualTo(first.entries() + second.entries());
  }

  // Fails if the leaf set were taken from the clock: the late entry would be lost or break a seal.
  @Test
  void entryThatCommitsAfterTheSealComesUnderTheNext() throws Exception {
    record("test.early");
    Tenancy.callAs(
        tenant,
        () ->
            inTransaction.call(
                () -> {
                  audit.record("test.late", "test", UUID.randomUUID(), Map.of());
                  return sealAudit(1);
                }));
    Seal next = seal(2).orElseThrow();

    assertThat(next.entries()).isEqualTo(1);
    assertThat(verification().path("ok").asBoolean()).isTrue();
  }

  /** Seals on another thread, while this transaction is still open. */
  private Seal sealAudit(int minutes) throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      return other.submit(() -> seal(minutes).orElseThrow()).get();
    } finally {
      other.shutdown();
    }
  }

  // Fails without the unique number: both nodes would seal the same minute.
  @Test
  void ofTwoSealersOneSeals() throws Exception {
    record("test.done");
    Callable<Boolean> node =
        () -> {
          try {
            return seal(1).isPresent();
          } catch (RuntimeException lost) {
            return false;
          }
        };
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    int sealed = 0;
    for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node, node))) {
      sealed += each.get() ? 1 : 0;
    }
    nodes.shutdown();

    assertThat(sealed).isEqualTo(1);
    assertThat(verification().path("ok").asBoolean()).isTrue();
  }

  // Fails without the revoke in afterMigrate.sql.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'x'",
        "delete from audit_entry",
        "update audit_seal set root = 'x'",
        "delete from audit_seal",
        "update audit_leaf set leaf = 9",
        "delete from audit_leaf",
      })
  void applicationItselfCannotChangeWhatWasRecorded(String sql) {
    assertThatThrownBy(() -> Tenancy.runAs(tenant, () -> inTransaction.update(sql)))
        .hasStackTraceContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set details = '{\"n\":2}' where action = 'test.done'",
        "update audit_entry set at = at - interval '1' second where action = 'test.done'",
        "delete from audit_entry where action = 'test.done'",
        "update audit_seal set root = '" + "0" + "' where number = 1",
        "update audit_leaf set leaf = leaf + 100 where leaf = 0 and seal = 1",
        "insert into audit_leaf select id, tenant_id, 1, 99, 0 from audit_pending where tenant_id ="
            + " current_setting('ribalta.tenant')::uuid",
      })
  void whatTheOwnerOfTheSchemaChangesIsNoticed(String sql) throws Exception {
    record("test.done");
    Seal sealed = seal(1).orElseThrow();
    record("test.later");
    assertThat(verification().path("ok").asBoolean()).isTrue();

    assertThat(asOwner(sql)).isPositive();

    JsonNode verified = verification();
    assertThat(verified.path("ok").asBoolean()).isFalse();
    assertThat(verified.path("brokenAt").asText()).isEqualTo(sealed.minute().toString());
    assertThat(verified.path("reason").asText()).isNotEmpty();
  }

  @Test
  void chainHoldsWhenSomebodyIsForgotten() throws Exception {
    Tenancy.runAs(
        tenant,
        () -> {
          Actor.enter(Actor.person(person));
          inTransaction.run(
              () -> audit.record("test.forgotten", "test", UUID.randomUUID(), Map.of()));
          Actor.leave();
        });
    seal(1);
    Tenancy.runAs(tenant, () -> forgetSubject.forget(person));

    JsonNode entry = administrator.get(path() + "?action=test.forgotten").body().at("/items/0");
    assertThat(entry.at("/actor/name").isNull()).isTrue();
    assertThat(entry.at("/actor/key").asText()).isNotEmpty();
    assertThat(verification().path("ok").asBoolean()).isTrue();
  }
}
