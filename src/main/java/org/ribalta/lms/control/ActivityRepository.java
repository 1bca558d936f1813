package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.platform.persistence.TenantRepository;

/** Links to us in courses. */
@ApplicationScoped
public class ActivityRepository extends TenantRepository<LtiActivity> {
  /** Made by the container. */
  public ActivityRepository() {
    super(LtiActivity.class);
  }

  Optional<LtiActivity> ofLink(UUID platform, String deployment, String link) {
    return query(
            "select a from LtiActivity a where a.tenantId = :tenant and a.platformId = :platform"
                + " and a.deploymentId = :deployment and a.resourceLinkId = :link")
        .setParameter("platform", platform)
        .setParameter("deployment", deployment)
        .setParameter("link", link)
        .getResultStream()
        .findFirst();
  }
}
