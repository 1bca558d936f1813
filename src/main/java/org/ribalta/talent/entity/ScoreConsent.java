package org.ribalta.talent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * One decision of a person about sending their score: agreed or withdrawn. Decisions are added,
 * never changed; the last one counts.
 */
@Entity
@Table(name = "score_consent")
public class ScoreConsent extends TenantEntity {
  @Column(name = "edition_id")
  private UUID editionId;

  @Column(name = "person_id")
  private UUID personId;

  private boolean agreed;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ScoreConsent() {}

  /** A decision taken now. */
  public ScoreConsent(UUID id, UUID editionId, UUID personId, boolean agreed, Instant now) {
    super(id);
    this.editionId = editionId;
    this.personId = personId;
    this.agreed = agreed;
    this.decidedAt = now;
  }

  /** Whether the score may be sent from then on. */
  public boolean agreed() {
    return agreed;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
