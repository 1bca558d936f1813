package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ribalta.lms.entity.WaitingDeployment;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Deployments that wait for an administrator. */
@ApplicationScoped
public class WaitingDeploymentRepository extends TenantRepository<WaitingDeployment> {
  /** Made by the container. */
  public WaitingDeploymentRepository() {
    super(WaitingDeployment.class);
  }

  List<WaitingDeployment> of(UUID platform) {
    return query(
            "select w from WaitingDeployment w where w.tenantId = :tenant"
                + " and w.platformId = :platform")
        .setParameter("platform", platform)
        .getResultList();
  }

  /** Forgets those of a platform. */
  void forgetAllOf(UUID platform) {
    entities()
        .createQuery(
            "delete from WaitingDeployment w where w.tenantId = :tenant"
                + " and w.platformId = :platform")
        .setParameter("tenant", Tenancy.current())
        .setParameter("platform", platform)
        .executeUpdate();
  }
}
