package org.ribalta.platform.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.audit.entity.AuditEntry;
import org.ribalta.platform.audit.entity.AuditLeaf;
import org.ribalta.platform.audit.entity.AuditPending;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** What was done. */
@ApplicationScoped
public class AuditEntryRepository extends TenantRepository<AuditEntry> {
  /** Made by the container. */
  public AuditEntryRepository() {
    super(AuditEntry.class);
  }

  /** Adds an entry, which the next seal will cover. */
  public void append(AuditEntry entry) {
    add(entry);
    entities().persist(new AuditPending(entry));
  }

  /** Entries up to a time that no seal covers yet, in the order of their keys. */
  List<AuditEntry> pending(Instant before, int most) {
    return query(
            "select e from AuditEntry e, AuditPending p where e.tenantId = :tenant"
                + " and p.tenantId = :tenant and p.id = e.id and p.at < :before order by e.id")
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  /** Puts entries under a seal, in their order. */
  void seal(List<AuditEntry> sealed, long number) {
    for (int leaf = 0; leaf < sealed.size(); leaf++) {
      entities().persist(new AuditLeaf(sealed.get(leaf).id(), number, leaf));
    }
    entities()
        .createQuery("delete from AuditPending p where p.tenantId = :tenant and p.id in :ids")
        .setParameter("tenant", Tenancy.current())
        .setParameter("ids", sealed.stream().map(AuditEntry::id).toList())
        .executeUpdate();
  }

  /** The leaves of a seal in order, each with its entry, or null where that is gone. */
  List<Object[]> leaves(long seal) {
    return query(
            "select l, e from AuditLeaf l left join AuditEntry e on e.id = l.id"
                + " where l.tenantId = :tenant and l.seal = :seal order by l.leaf",
            Object[].class)
        .setParameter("seal", seal)
        .getResultList();
  }

  /** When the entries were made that no seal covers. */
  List<Instant> unsealed() {
    return query(
            "select e.at from AuditEntry e where e.tenantId = :tenant and not exists"
                + " (select l.id from AuditLeaf l where l.tenantId = :tenant and l.id = e.id)",
            Instant.class)
        .getResultList();
  }

  /** Entries, the newest first. */
  List<AuditEntry> newest(SearchAudit.Wish wish, List<String> objects, int most) {
    StringBuilder jpql = new StringBuilder("select e from AuditEntry e where e.tenantId = :tenant");
    wish.from().ifPresent(from -> jpql.append(" and e.at >= :from"));
    wish.to().ifPresent(to -> jpql.append(" and e.at < :to"));
    wish.action().ifPresent(action -> jpql.append(" and e.action = :action"));
    wish.actor().ifPresent(actor -> jpql.append(" and e.actor = :actor"));
    wish.object().ifPresent(object -> jpql.append(" and e.objectId in :objects"));
    wish.correlation().ifPresent(code -> jpql.append(" and e.correlationId = :code"));
    wish.after().ifPresent(after -> jpql.append(" and e.id < :after"));
    TypedQuery<AuditEntry> query = query(jpql.append(" order by e.id desc").toString());
    wish.from().ifPresent(from -> query.setParameter("from", from));
    wish.to().ifPresent(to -> query.setParameter("to", to));
    wish.action().ifPresent(action -> query.setParameter("action", action));
    wish.actor().ifPresent(actor -> query.setParameter("actor", actor));
    wish.object().ifPresent(object -> query.setParameter("objects", objects));
    wish.correlation().ifPresent(code -> query.setParameter("code", code));
    wish.after().ifPresent(after -> query.setParameter("after", after));
    return query.setMaxResults(most).getResultList();
  }

  /** Tenants with entries to seal; asked across tenants, of a view. */
  @SuppressWarnings("unchecked")
  List<UUID> tenantsToSeal() {
    return entities().createNativeQuery("select tenant_id from audit_due").getResultList();
  }
}
