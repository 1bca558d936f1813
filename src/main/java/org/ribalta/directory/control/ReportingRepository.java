package org.ribalta.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.ChainLabel;
import org.ribalta.directory.entity.ChainLabelling;
import org.ribalta.directory.entity.ReportingChain;
import org.ribalta.directory.entity.ReportingChange;
import org.ribalta.directory.entity.ReportingLine;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** The labels of the reporting chain, and what changed since they were made. */
@ApplicationScoped
public class ReportingRepository extends TenantRepository<ReportingLine> {
  private static final String START_ONCE =
      "insert into reporting_chain"
          + " (id, tenant_id, people, missing_managers, people_in_cycles, version)"
          + " values (?, ?, 0, 0, 0, 1) on conflict do nothing";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected ReportingRepository() {
    super(ReportingLine.class);
  }

  @Inject
  ReportingRepository(Ids ids) {
    super(ReportingLine.class);
    this.ids = ids;
  }

  /** Notes that the labels are out of date once this transaction commits. */
  void noteChange() {
    entities().persist(new ReportingChange(ids.next()));
  }

  /** The changes that the labels do not know. */
  List<UUID> changes() {
    return query("select c.id from ReportingChange c where c.tenantId = :tenant", UUID.class)
        .getResultList();
  }

  /** The chain as last rebuilt; empty before the first time. */
  Optional<ReportingChain> chain() {
    return Optional.ofNullable(entities().find(ReportingChain.class, Tenancy.current()));
  }

  /** The chain, held until the transaction ends, so that one rebuild runs at a time. */
  ReportingChain holdChain() {
    UUID tenant = Tenancy.current();
    entities()
        .createNativeQuery(START_ONCE)
        .setParameter(1, tenant)
        .setParameter(2, tenant)
        .executeUpdate();
    return entities().find(ReportingChain.class, tenant, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Replaces the labels, touching only rows that differ. */
  void replace(ChainLabelling.Labels labels) {
    Map<UUID, ReportingLine> before = new HashMap<>();
    query("select l from ReportingLine l where l.tenantId = :tenant")
        .getResultStream()
        .forEach(line -> before.put(line.id(), line));
    labels
        .byPerson()
        .forEach(
            (person, label) -> {
              ReportingLine line = before.remove(person);
              if (line == null) {
                add(new ReportingLine(person, label, labels.flaws().get(person)));
              } else {
                line.move(label, labels.flaws().get(person));
              }
            });
    before.values().forEach(this::remove);
  }

  /** Forgets these changes, and no others. */
  void forget(List<UUID> changes) {
    Chunks.of(changes).forEach(this::forgetChunk);
  }

  private void forgetChunk(List<UUID> chunk) {
    entities()
        .createQuery(
            "delete from ReportingChange c where c.tenantId = :tenant and c.id in :changes")
        .setParameter("tenant", Tenancy.current())
        .setParameter("changes", chunk)
        .executeUpdate();
  }

  /** The labels of these people. */
  Map<UUID, ChainLabel> labels(Collection<UUID> people) {
    Map<UUID, ChainLabel> labels = new HashMap<>();
    for (List<UUID> chunk : Chunks.of(people)) {
      query("select l from ReportingLine l where l.tenantId = :tenant and l.id in :ids")
          .setParameter("ids", chunk)
          .getResultStream()
          .forEach(line -> labels.put(line.id(), line.label()));
    }
    return labels;
  }
}
