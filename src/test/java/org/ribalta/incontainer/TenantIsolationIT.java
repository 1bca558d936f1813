package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.control.CreateTenant;

/**
 * The second lock: PostgreSQL lets no row of another tenant through, whatever a query forgets.
 *
 * <p>Mutation: without {@code force row level security} in {@code afterMigrate.sql}, or without
 * {@code set_config} in {@code TenantConnection}, every test here fails.
 */
@ExtendWith(ArquillianExtension.class)
class TenantIsolationIT {
  private static final String ALL = "select count(*) from tenant";

  @Inject private CreateTenant createTenant;

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Resource private UserTransaction transaction;

  @Test
  void queryWithoutTenantConditionSeesOwnRowsOnly() throws Exception {
    UUID one = tenant();
    tenant();

    assertThat(Tenancy.callAs(one, () -> inTransaction(() -> number(ALL)))).isEqualTo(1);
  }

  @Test
  void withoutTenantNoRowIsSeen() throws Exception {
    tenant();

    assertThat(inTransaction(() -> number(ALL))).isZero();
  }

  @Test
  void tenantEndsWithItsTransaction() throws Exception {
    UUID one = tenant();
    Tenancy.callAs(one, () -> inTransaction(() -> number(ALL)));

    assertThat(inTransaction(() -> number(ALL))).isZero();
  }

  @Test
  void foreignRowCannotBeWritten() throws Exception {
    UUID one = tenant();
    UUID other = tenant();

    assertThatThrownBy(
            () ->
                Tenancy.callAs(
                    one,
                    () ->
                        inTransaction(
                            () ->
                                entities
                                    .createNativeQuery(
                                        "insert into outbox_message (id, tenant_id, kind,"
                                            + " idempotency_key, payload, status, attempts,"
                                            + " next_attempt_at, created_at, version) values"
                                            + " (?, ?, 'x', 'x', '{}', 'WAITING', 0, now(), now(), 0)")
                                    .setParameter(1, UUID.randomUUID())
                                    .setParameter(2, other)
                                    .executeUpdate())))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void applicationWorksAsRoleThatIsNoOwnerAndNoSuperuser() throws Exception {
    String rights =
        "select count(*) from pg_roles where rolname = current_user"
            + " and (rolsuper or rolbypassrls)";
    String owned =
        "select count(*) from pg_class where relname = 'tenant'"
            + " and pg_get_userbyid(relowner) = current_user";

    assertThat(inTransaction(() -> number(rights) + number(owned))).isZero();
  }

  @Test
  void everyTableWithTenantIsForced() throws Exception {
    String open =
        "select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where a.attname = 'tenant_id' and c.relkind = 'r' and not c.relforcerowsecurity";

    assertThat(inTransaction(() -> number(open))).isZero();
  }

  private UUID tenant() throws Exception {
    UUID id = UUID.randomUUID();
    Tenancy.callAs(id, () -> createTenant.create("Tenant " + id, "en"));
    return id;
  }

  private long number(String sql) {
    return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.rollback();
    }
  }
}
