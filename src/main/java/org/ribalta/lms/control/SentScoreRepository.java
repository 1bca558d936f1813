package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.lms.entity.SentScore;
import org.ribalta.lms.entity.SentScore.State;
import org.ribalta.platform.persistence.TenantRepository;

/** What gradebook columns were told of people. */
@ApplicationScoped
public class SentScoreRepository extends TenantRepository<SentScore> {
  private static final Set<State> DIFFERENT = Set.of(State.CHANGED, State.MISSING);

  /** Made by the container. */
  public SentScoreRepository() {
    super(SentScore.class);
  }

  /** Finds one, and holds it until the transaction ends. */
  Optional<SentScore> hold(UUID link, UUID person) {
    return query(
            "select s from SentScore s where s.tenantId = :tenant and s.linkId = :link"
                + " and s.personId = :person")
        .setParameter("link", link)
        .setParameter("person", person)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The links whose columns took a score. */
  List<UUID> links() {
    return query(
            "select distinct s.linkId from SentScore s where s.tenantId = :tenant"
                + " and s.given is not null order by s.linkId",
            UUID.class)
        .getResultList();
  }

  /** The scores that a link's column took. */
  List<SentScore> taken(UUID link) {
    return query(
            "select s from SentScore s where s.tenantId = :tenant and s.linkId = :link"
                + " and s.given is not null order by s.id")
        .setParameter("link", link)
        .getResultList();
  }

  /** Those of which the column says something else, the newest look first. */
  List<SentScore> different(int most) {
    return query(
            "select s from SentScore s where s.tenantId = :tenant and s.state in :states"
                + " order by s.checkedAt desc, s.id")
        .setParameter("states", DIFFERENT)
        .setMaxResults(most)
        .getResultList();
  }
}
