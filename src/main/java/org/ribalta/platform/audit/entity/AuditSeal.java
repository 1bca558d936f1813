package org.ribalta.platform.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** A seal as it is stored. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal extends TenantEntity {
  private long number;

  @Column(name = "sealed_minute")
  private Instant minute;

  private int entries;
  private String root;
  private String previous;
  private String hash;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditSeal() {}

  /** A new seal of the current tenant. */
  public AuditSeal(UUID id, Seal seal) {
    super(id);
    this.number = seal.number();
    this.minute = seal.minute();
    this.entries = seal.entries();
    this.root = seal.root();
    this.previous = seal.previous();
    this.hash = seal.hash();
  }

  /** What it says. */
  public Seal seal() {
    return new Seal(number, minute, entries, root, previous, hash);
  }
}
