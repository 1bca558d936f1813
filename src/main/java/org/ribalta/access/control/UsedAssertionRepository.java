package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ribalta.access.entity.UsedAssertion;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Assertions that were used, of the current tenant's clients. */
@ApplicationScoped
public class UsedAssertionRepository extends TenantRepository<UsedAssertion> {
  /** Made by the container. */
  public UsedAssertionRepository() {
    super(UsedAssertion.class);
  }

  /** Forgets those that have expired. */
  void removeOlderThan(Instant now) {
    entities()
        .createQuery(
            "delete from UsedAssertion a where a.tenantId = :tenant and a.keepUntil < :now")
        .setParameter("tenant", Tenancy.current())
        .setParameter("now", now)
        .executeUpdate();
  }
}
