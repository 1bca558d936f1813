package org.ribalta.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /** Lanes that have something to send, the one that waits longest first; of all tenants. */
  @SuppressWarnings("unchecked")
  List<Lane> lanesWithWork(Instant now) {
    List<Object[]> rows =
        entities()
            .createNativeQuery(
                "select tenant_id, kind, lane from outbox_due where due_at <= ? order by due_at")
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return rows.stream()
        .map(row -> new Lane((UUID) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  /** Locks the message of a lane that is due first and that no other worker holds. */
  Optional<OutboxMessage> due(Lane lane, Instant now) {
    List<?> ids =
        entities()
            .createNativeQuery(
                "select id from outbox_message where tenant_id = ? and kind = ? and lane = ?"
                    + " and status = 'WAITING' and next_attempt_at <= ?"
                    + " and (claimed_until is null or claimed_until <= ?)"
                    + " order by next_attempt_at, id limit 1 for update skip locked")
            .setParameter(1, Tenancy.current())
            .setParameter(2, lane.kind())
            .setParameter(3, lane.receiver())
            .setParameter(4, Timestamp.from(now))
            .setParameter(5, Timestamp.from(now))
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> find((UUID) id));
  }

  /** A message, held until the transaction ends. */
  Optional<OutboxMessage> hold(UUID id) {
    return query("select m from OutboxMessage m where m.tenantId = :tenant and m.id = :id")
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Given-up messages, held until the transaction ends; of all kinds for an empty kind. */
  List<OutboxMessage> holdGivenUp(String kind) {
    return query(
            "select m from OutboxMessage m where m.tenantId = :tenant and m.status = :status"
                + " and (:kind = '' or m.kind = :kind) order by m.id")
        .setParameter("status", OutboxMessage.Status.GIVEN_UP)
        .setParameter("kind", kind)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** How many there are in each status. */
  List<Object[]> counts() {
    return query(
            "select m.status, count(m) from OutboxMessage m where m.tenantId = :tenant"
                + " group by m.status",
            Object[].class)
        .getResultList();
  }

  /** Messages, the newest first; one more than asked for, if there is one more. */
  List<OutboxMessage> newest(WatchOutbox.Wish wish, int most) {
    String jpql =
        "select m from OutboxMessage m where m.tenantId = :tenant"
            + (wish.status().isPresent() ? " and m.status = :status" : "")
            + (wish.kind().isPresent() ? " and m.kind = :kind" : "")
            + (wish.after().isPresent() ? " and m.id < :after" : "")
            + " order by m.id desc";
    TypedQuery<OutboxMessage> query = query(jpql);
    wish.status().ifPresent(status -> query.setParameter("status", status));
    wish.kind().ifPresent(kind -> query.setParameter("kind", kind));
    wish.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(most + 1).getResultList();
  }

  /** Deletes what was settled long ago; returns how many. */
  int purge(Instant sentBefore, Instant givenUpBefore) {
    return entities()
        .createNativeQuery(
            "delete from outbox_message where tenant_id = ?"
                + " and ((status = 'SENT' and sent_at < ?)"
                + " or (status = 'GIVEN_UP' and given_up_at < ?))")
        .setParameter(1, Tenancy.current())
        .setParameter(2, Timestamp.from(sentBefore))
        .setParameter(3, Timestamp.from(givenUpBefore))
        .executeUpdate();
  }
}
