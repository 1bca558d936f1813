package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.talent.entity.ScoreRecord;

/** Scores and how far they got. */
@ApplicationScoped
public class ScoreRecordRepository extends TenantRepository<ScoreRecord> {
  /** Made by the container. */
  public ScoreRecordRepository() {
    super(ScoreRecord.class);
  }

  Optional<ScoreRecord> find(UUID edition, UUID person) {
    return query(
            "select r from ScoreRecord r where r.tenantId = :tenant"
                + " and r.editionId = :edition and r.personId = :person")
        .setParameter("edition", edition)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }
}
