package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Links to us in courses. */
@ApplicationScoped
public class ActivityRepository extends TenantRepository<LtiActivity> {
  private static final String ADD_ONCE =
      "insert into lti_activity"
          + " (id, tenant_id, platform_id, deployment_id, resource_link_id, version)"
          + " values (?, ?, ?, ?, ?, 1) on conflict do nothing";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected ActivityRepository() {
    super(LtiActivity.class);
  }

  @Inject
  ActivityRepository(Ids ids) {
    super(LtiActivity.class);
    this.ids = ids;
  }

  /** The activity of a link; made if it is new, once, also when two launches are its first. */
  LtiActivity ofLinkOrNew(UUID platform, String deployment, String link) {
    return ofLink(platform, deployment, link)
        .orElseGet(
            () -> {
              addOnce(platform, deployment, link);
              return ofLink(platform, deployment, link).orElseThrow();
            });
  }

  private void addOnce(UUID platform, String deployment, String link) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, platform)
        .setParameter(4, deployment)
        .setParameter(5, link)
        .executeUpdate();
  }

  private Optional<LtiActivity> ofLink(UUID platform, String deployment, String link) {
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
