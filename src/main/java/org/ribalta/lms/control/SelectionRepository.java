package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.lms.entity.Selection;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Choices of what to add to a course. */
@ApplicationScoped
public class SelectionRepository extends TenantRepository<Selection> {
  /** Made by the container. */
  public SelectionRepository() {
    super(Selection.class);
  }

  /** Forgets what a person began before {@code time}. */
  void forget(UUID person, Instant time) {
    entities()
        .createQuery(
            "delete from Selection s where s.tenantId = :tenant and s.personId = :person"
                + " and s.createdAt < :time")
        .setParameter("tenant", Tenancy.current())
        .setParameter("person", person)
        .setParameter("time", time)
        .executeUpdate();
  }
}
