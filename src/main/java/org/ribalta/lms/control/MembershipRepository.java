package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Role;
import org.ribalta.lms.entity.Membership;
import org.ribalta.lti.nrps.Member.Status;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Who belongs to which course. */
@ApplicationScoped
public class MembershipRepository extends TenantRepository<Membership> {
  private static final String ADD_ONCE =
      "insert into lti_membership (id, tenant_id, roster_id, link_id, status, roles, version)"
          + " values (?, ?, ?, ?, 'ACTIVE', '', 1) on conflict do nothing";

  /** People made from what the platform said, by one of their memberships in this roster. */
  private static final String MADE =
      "select l.personId from Membership m, PersonLink l where m.tenantId = :tenant"
          + " and m.rosterId = :roster and l.id = m.linkId"
          + " and l.how = org.ribalta.lms.entity.PersonLink.How.MADE";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected MembershipRepository() {
    super(Membership.class);
  }

  @Inject
  MembershipRepository(Ids ids) {
    super(Membership.class);
    this.ids = ids;
  }

  /**
   * A group of a course's members.
   *
   * @param roles names of {@link Role}, between commas
   */
  record Group(Status status, String roles, long members) {}

  /**
   * Notes what the platform says of a member.
   *
   * @return whether that is new
   */
  boolean note(UUID roster, UUID link, Status status, Set<Role> roles) {
    Optional<Membership> known = of(roster, link);
    if (known.isPresent()) {
      return known.get().is(status, roles);
    }
    addOnce(roster, link);
    of(roster, link).orElseThrow().is(status, roles);
    return true;
  }

  private Optional<Membership> of(UUID roster, UUID link) {
    return query(
            "select m from Membership m where m.tenantId = :tenant"
                + " and m.rosterId = :roster and m.linkId = :link")
        .setParameter("roster", roster)
        .setParameter("link", link)
        .getResultStream()
        .findFirst();
  }

  private void addOnce(UUID roster, UUID link) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, roster)
        .setParameter(4, link)
        .executeUpdate();
  }

  /** People of this course only through it, who are active in it. */
  List<UUID> active(UUID roster) {
    return query(MADE + " and m.status = org.ribalta.lti.nrps.Member.Status.ACTIVE", UUID.class)
        .setParameter("roster", roster)
        .getResultList();
  }

  /** People whom the platform called inactive here, and active in no course at all. */
  List<UUID> nowhereActive(UUID roster) {
    return query(
            MADE
                + " and m.status <> org.ribalta.lti.nrps.Member.Status.ACTIVE"
                + " and not exists (select o.id from Membership o, PersonLink k"
                + " where o.tenantId = :tenant and k.id = o.linkId and k.personId = l.personId"
                + " and o.status = org.ribalta.lti.nrps.Member.Status.ACTIVE)",
            UUID.class)
        .setParameter("roster", roster)
        .getResultList();
  }

  /** The members of a course in groups. */
  List<Group> groups(UUID roster) {
    return query(
            "select m.status, m.roles, count(m) from Membership m where m.tenantId = :tenant"
                + " and m.rosterId = :roster group by m.status, m.roles",
            Object[].class)
        .setParameter("roster", roster)
        .getResultStream()
        .map(row -> new Group((Status) row[0], (String) row[1], ((Number) row[2]).longValue()))
        .toList();
  }
}
