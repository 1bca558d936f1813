package org.ribalta.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.pairing.entity.MatchRun;
import org.ribalta.platform.persistence.TenantRepository;

/** Match runs. */
@ApplicationScoped
public class MatchRunRepository extends TenantRepository<MatchRun> {
  /** Made by the container. */
  public MatchRunRepository() {
    super(MatchRun.class);
  }

  Optional<MatchRun> latestOf(UUID edition) {
    return query(
            "select r from MatchRun r where r.tenantId = :tenant and r.editionId = :edition"
                + " order by r.createdAt desc, r.id desc")
        .setParameter("edition", edition)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  long countOf(UUID edition) {
    return query(
            "select count(r) from MatchRun r"
                + " where r.tenantId = :tenant and r.editionId = :edition",
            Long.class)
        .setParameter("edition", edition)
        .getSingleResult();
  }

  /** The run, held until the transaction ends, so that one publication happens at a time. */
  Optional<MatchRun> hold(UUID id) {
    return query("select r from MatchRun r where r.tenantId = :tenant and r.id = :id")
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
