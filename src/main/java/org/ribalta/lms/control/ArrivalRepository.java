package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.Arrival;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.platform.Ids;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** By which link people came to programmes that have several. */
@ApplicationScoped
public class ArrivalRepository extends TenantRepository<Arrival> {
  private static final String ADD_ONCE =
      "insert into lti_arrival (id, tenant_id, activity_id, person_id, link_id, tag, version)"
          + " values (?, ?, ?, ?, ?, ?, 1) on conflict do nothing";

  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // injected
  protected ArrivalRepository() {
    super(Arrival.class);
  }

  @Inject
  ArrivalRepository(Ids ids) {
    super(Arrival.class);
    this.ids = ids;
  }

  /**
   * Notes that somebody came by a link.
   *
   * @return whether they had never come by one for the same kind of grade
   */
  boolean note(LtiActivity link, UUID person) {
    Optional<Arrival> known = of(link.home(), person, link.tag());
    known.ifPresent(arrival -> arrival.by(link));
    if (known.isEmpty()) {
      addOnce(link, person);
    }
    return known.isEmpty();
  }

  /**
   * By which link somebody came last, of those for a kind of grade; empty while there is one only.
   */
  Optional<UUID> link(UUID activity, UUID person, String tag) {
    return of(activity, person, tag).map(Arrival::link);
  }

  private Optional<Arrival> of(UUID activity, UUID person, String tag) {
    return query(
            "select a from Arrival a where a.tenantId = :tenant"
                + " and a.activityId = :activity and a.personId = :person and a.tag = :tag")
        .setParameter("activity", activity)
        .setParameter("person", person)
        .setParameter("tag", tag)
        .getResultStream()
        .findFirst();
  }

  private void addOnce(LtiActivity link, UUID person) {
    entities()
        .createNativeQuery(ADD_ONCE)
        .setParameter(1, ids.next())
        .setParameter(2, Tenancy.current())
        .setParameter(3, link.home())
        .setParameter(4, person)
        .setParameter(5, link.id())
        .setParameter(6, link.tag())
        .executeUpdate();
  }
}
