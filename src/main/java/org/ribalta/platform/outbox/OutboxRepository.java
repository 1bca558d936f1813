package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** What is to leave. */
@ApplicationScoped
public class OutboxRepository extends TenantRepository<OutboxMessage> {
  /** Made by the container. */
  public OutboxRepository() {
    super(OutboxMessage.class);
  }

  boolean holds(String kind, String idempotencyKey) {
    return query(
                "select count(m) from OutboxMessage m where m.tenantId = :tenant"
                    + " and m.kind = :kind and m.idempotencyKey = :key",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("key", idempotencyKey)
            .getSingleResult()
        > 0;
  }

  /** Tenants that have something to send. The one question asked across tenants, of a view. */
  @SuppressWarnings("unchecked")
  List<UUID> tenantsWithWork(Instant now) {
    return entities()
        .createNativeQuery("select distinct tenant_id from outbox_due where next_attempt_at <= ?")
        .setParameter(1, java.sql.Timestamp.from(now))
        .getResultList();
  }

  /** Locks some messages of the current tenant that no other worker holds. */
  List<OutboxMessage> due(Instant now, int most) {
    List<?> ids =
        entities()
            .createNativeQuery(
                "select id from outbox_message where tenant_id = ? and status = 'WAITING'"
                    + " and next_attempt_at <= ? order by next_attempt_at limit "
                    + most
                    + " for update skip locked")
            .setParameter(1, Tenancy.current())
            .setParameter(2, java.sql.Timestamp.from(now))
            .getResultList();
    return ids.stream().map(id -> find((UUID) id).orElseThrow()).toList();
  }
}
