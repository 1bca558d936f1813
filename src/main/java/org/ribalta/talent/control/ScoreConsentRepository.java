package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.talent.entity.ScoreConsent;

/** Decisions about sending scores. */
@ApplicationScoped
public class ScoreConsentRepository extends TenantRepository<ScoreConsent> {
  /** Made by the container. */
  public ScoreConsentRepository() {
    super(ScoreConsent.class);
  }

  /** The last decision, if it was to agree. */
  Optional<ScoreConsent> agreement(UUID edition, UUID person) {
    return query(
            "select c from ScoreConsent c where c.tenantId = :tenant"
                + " and c.editionId = :edition and c.personId = :person"
                + " order by c.decidedAt desc, c.id desc")
        .setParameter("edition", edition)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .filter(ScoreConsent::agreed)
        .findFirst();
  }
}
