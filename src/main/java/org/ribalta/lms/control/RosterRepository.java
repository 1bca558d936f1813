package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.CourseKey;
import org.ribalta.lms.entity.Roster;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** The rosters of courses. */
@ApplicationScoped
public class RosterRepository extends TenantRepository<Roster> {
  private static final String ADD_ONCE =
      "insert into lti_roster (id, tenant_id, platform_id, deployment_id, context_id,"
          + " memberships_url, due_at, failures, version)"
          + " values (?, ?, ?, ?, ?, ?, ?, 0, 1) on conflict do nothing";
  private static final String IN_USE =
      "select r from Roster r, LtiPlatform p where r.tenantId = :tenant and p.id = r.platformId"
          + " and p.removedAt is null";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected RosterRepository() {
    super(Roster.class);
  }

  @Inject
  RosterRepository(Ids ids) {
    super(Roster.class);
    this.ids = ids;
  }

  Optional<Roster> of(CourseKey course) {
    return query(
            "select r from Roster r where r.tenantId = :tenant and r.platformId = :platform"
                + " and r.deploymentId = :deployment and r.contextId = :context")
        .setParameter("platform", course.platform())
        .setParameter("deployment", course.deployment())
        .setParameter("context", course.context())
        .getResultStream()
        .findFirst();
  }

  /** A roster of a platform, the one that was read last. */
  Optional<Roster> lastOf(UUID platform) {
    return query(
            "select r from Roster r where r.tenantId = :tenant and r.platformId = :platform"
                + " order by r.readAt desc nulls last, r.id desc")
        .setParameter("platform", platform)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The roster of a course; made, and due at once, if there was none. */
  Roster ofOrNew(CourseKey course, NrpsEndpoint endpoint, Instant now) {
    return of(course)
        .orElseGet(
            () -> {
              addOnce(course, endpoint, now);
              return of(course).orElseThrow();
            });
  }

  private void addOnce(CourseKey course, NrpsEndpoint endpoint, Instant now) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, course.platform())
        .setParameter(4, course.deployment())
        .setParameter(5, course.context())
        .setParameter(6, endpoint.memberships().toString())
        .setParameter(7, Timestamp.from(now))
        .executeUpdate();
  }

  /** Finds a roster, and locks it until the transaction ends. */
  Optional<Roster> hold(UUID id) {
    return Optional.ofNullable(entities().find(Roster.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(found -> found.tenantId().equals(Tenancy.current()));
  }

  /** Those of platforms that are registered, by course. */
  List<Roster> inUse() {
    return query(IN_USE + " order by r.contextTitle, r.id").getResultList();
  }

  /** Whether the roster's platform is registered. */
  boolean isInUse(UUID id) {
    return !query(IN_USE + " and r.id = :id").setParameter("id", id).getResultList().isEmpty();
  }

  /** Whether the people of the roster's platform come from rosters. */
  boolean makesPeople(UUID id) {
    return !query(
            IN_USE + " and r.id = :id and p.people = org.ribalta.lms.entity.PeopleSource.ROSTER")
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  /** Those of them that it is time to read, the longest due first. */
  List<UUID> due(Instant now, int most) {
    return query(IN_USE + " and r.dueAt <= :now order by r.dueAt")
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultStream()
        .map(Roster::id)
        .toList();
  }
}
