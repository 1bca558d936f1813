package org.ribalta.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.enrolment.Side;
import org.ribalta.enrolment.entity.Enrolment;
import org.ribalta.platform.persistence.TenantRepository;

/** Enrolments. */
@ApplicationScoped
public class EnrolmentRepository extends TenantRepository<Enrolment> {
  /** Made by the container. */
  public EnrolmentRepository() {
    super(Enrolment.class);
  }

  List<Enrolment> ofEdition(UUID edition) {
    return query(
            "select e from Enrolment e where e.tenantId = :tenant and e.editionId = :edition"
                + " order by e.enrolledAt, e.id")
        .setParameter("edition", edition)
        .getResultList();
  }

  Optional<Enrolment> find(UUID edition, UUID person) {
    return query(
            "select e from Enrolment e where e.tenantId = :tenant and e.editionId = :edition"
                + " and e.personId = :person")
        .setParameter("edition", edition)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  int countOf(UUID edition) {
    return counts(edition).values().stream().mapToInt(Integer::intValue).sum();
  }

  Map<Side, Integer> counts(UUID edition) {
    Map<Side, Integer> counts = new EnumMap<>(Side.class);
    query(
            "select e.side, count(e) from Enrolment e where e.tenantId = :tenant"
                + " and e.editionId = :edition group by e.side",
            Object[].class)
        .setParameter("edition", edition)
        .getResultStream()
        .forEach(row -> counts.put((Side) row[0], ((Number) row[1]).intValue()));
    return counts;
  }
}
