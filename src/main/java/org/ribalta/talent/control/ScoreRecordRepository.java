package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.talent.ScoreKey;
import org.ribalta.talent.entity.ScoreRecord;

/** Scores and how far they got. */
@ApplicationScoped
public class ScoreRecordRepository extends TenantRepository<ScoreRecord> {
  private static final String OF_PERSON =
      "select r from ScoreRecord r where r.tenantId = :tenant"
          + " and r.editionId = :edition and r.personId = :person";

  /** Made by the container. */
  public ScoreRecordRepository() {
    super(ScoreRecord.class);
  }

  Optional<ScoreRecord> find(ScoreKey key) {
    return query(OF_PERSON + " and r.tag = :tag")
        .setParameter("edition", key.edition())
        .setParameter("person", key.person())
        .setParameter("tag", key.tag())
        .getResultStream()
        .findFirst();
  }

  /** Of every kind. */
  List<ScoreRecord> all(UUID edition, UUID person) {
    return query(OF_PERSON)
        .setParameter("edition", edition)
        .setParameter("person", person)
        .getResultList();
  }
}
