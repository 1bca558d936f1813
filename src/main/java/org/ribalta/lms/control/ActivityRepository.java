package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.CourseKey;
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

  private static final String CLAIM =
      "update lti_activity set resource_link_id = ?, version = version + 1"
          + " where tenant_id = ? and id = ? and resource_link_id is null";

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

  /** Those that wait for their link in a course and were reserved for this person. */
  List<LtiActivity> waiting(CourseKey course, UUID person) {
    return query(
            "select a from LtiActivity a where a.tenantId = :tenant and a.platformId = :platform"
                + " and a.deploymentId = :deployment and a.contextId = :context"
                + " and a.resourceLinkId is null and a.reservedFor = :person order by a.id desc")
        .setParameter("platform", course.platform())
        .setParameter("deployment", course.deployment())
        .setParameter("context", course.context())
        .setParameter("person", person)
        .getResultList();
  }

  /** An activity that waits for its link. */
  LtiActivity reserve(CourseKey course, Optional<String> courseTitle, UUID person) {
    LtiActivity activity = new LtiActivity(ids.next(), course, courseTitle.orElse(null), person);
    add(activity);
    flush();
    return activity;
  }

  /** Gives a link to the activity that waits for one; nothing if it has got one meanwhile. */
  void claim(UUID waiting, String link) {
    entities()
        .createNativeQuery(CLAIM)
        .setParameter(1, link)
        .setParameter(2, Tenancy.current())
        .setParameter(3, waiting)
        .executeUpdate();
  }

  /** The newest link of a platform that has a gradebook column. */
  Optional<LtiActivity> lastWithLineItem(UUID platform) {
    return query(
            "select a from LtiActivity a where a.tenantId = :tenant and a.platformId = :platform"
                + " and a.lineItem is not null order by a.id desc")
        .setParameter("platform", platform)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The links of a deployment that a gradebook column belongs to, the newest first. */
  List<LtiActivity> ofLineItem(UUID platform, String deployment, URI lineItem) {
    return query(
            "select a from LtiActivity a where a.tenantId = :tenant and a.platformId = :platform"
                + " and a.deploymentId = :deployment and a.lineItem = :column order by a.id desc")
        .setParameter("platform", platform)
        .setParameter("deployment", deployment)
        .setParameter("column", lineItem.toString())
        .getResultList();
  }

  /** The column of a kind that was made in the course of a link. */
  Optional<LtiActivity> madeBeside(LtiActivity link, String tag) {
    return query(
            "select a from LtiActivity a where a.tenantId = :tenant and a.platformId = :platform"
                + " and a.opensId = :home and a.tag = :tag and a.resourceLinkId is null"
                + " order by a.id")
        .setParameter("platform", link.platformId())
        .setParameter("home", link.home())
        .setParameter("tag", tag)
        .getResultStream()
        .filter(column -> column.course().equals(link.course()))
        .findFirst();
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
