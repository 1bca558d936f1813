package org.ribalta.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.programme.EditionState;
import org.ribalta.programme.entity.Edition;

/** Editions. */
@ApplicationScoped
public class EditionRepository extends TenantRepository<Edition> {
  private static final String NEWEST_FIRST =
      "select e from Edition e where e.tenantId = :tenant and e.activityId = :activity"
          + " order by e.createdAt desc, e.id desc";

  /** Made by the container. */
  public EditionRepository() {
    super(Edition.class);
  }

  /**
   * The newest edition of an activity: an activity opens another only after closing the last, so
   * they are few. A limit would have the statement made anew each time.
   */
  Optional<Edition> newestOf(UUID activity) {
    return query(NEWEST_FIRST).setParameter("activity", activity).getResultStream().findFirst();
  }

  /** Those that are not closed, the newest first. */
  List<Edition> open() {
    return query(
            "select e from Edition e where e.tenantId = :tenant and e.state <> :closed"
                + " order by e.createdAt desc, e.id desc")
        .setParameter("closed", EditionState.CLOSED)
        .getResultList();
  }

  /** The edition, which nobody else changes or holds until the transaction ends. */
  Optional<Edition> hold(UUID id) {
    return query("select e from Edition e where e.tenantId = :tenant and e.id = :id")
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
