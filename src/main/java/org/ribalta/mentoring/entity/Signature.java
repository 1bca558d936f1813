package org.ribalta.mentoring.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** One of the two people signed the pair's agreement. It is never changed. */
@Entity
@Table(name = "agreement_signature")
public class Signature extends TenantEntity {
  @Column(name = "pairing_id")
  private UUID pairingId;

  @Column(name = "person_id")
  private UUID personId;

  @SuppressWarnings("UnusedVariable") // which wording was agreed to, for whoever asks the database
  @Column(name = "text_version")
  private String textVersion;

  @Column(name = "signed_at")
  private Instant signedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Signature() {}

  /** A signature below a version of the text. */
  public Signature(UUID id, UUID pairingId, UUID personId, String textVersion, Instant now) {
    super(id);
    this.pairingId = pairingId;
    this.personId = personId;
    this.textVersion = textVersion;
    this.signedAt = now;
  }

  /** The pair. */
  public UUID pairing() {
    return pairingId;
  }

  /** Who signed. */
  public UUID person() {
    return personId;
  }

  public Instant signedAt() {
    return signedAt;
  }
}
