package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.job.entity.JobRecord;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** The jobs of the current tenant. */
@ApplicationScoped
public class JobRepository extends TenantRepository<JobRecord> {
  private static final int MOST_LISTED = 200;

  /** Made by the container. */
  public JobRepository() {
    super(JobRecord.class);
  }

  /** Finds a job, and locks the row until the transaction ends. */
  Optional<JobRecord> hold(UUID id) {
    return Optional.ofNullable(entities().find(JobRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(job -> job.tenantId().equals(Tenancy.current()));
  }

  List<JobRecord> recent() {
    return query("select j from JobRecord j where j.tenantId = :tenant order by j.createdAt desc")
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  List<JobRecord> recent(String kind) {
    return query(
            "select j from JobRecord j where j.tenantId = :tenant and j.kind = :kind"
                + " order by j.createdAt desc")
        .setParameter("kind", kind)
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /** Forgets the jobs that ended before. */
  void forgetEndedBefore(Instant limit) {
    entities()
        .createQuery("delete from JobRecord j where j.tenantId = :tenant and j.endedAt < :limit")
        .setParameter("tenant", Tenancy.current())
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
