package org.ribalta.platform.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * An entry that no seal covers yet; has the entry's key. A seal takes what it finds here: an entry
 * whose transaction commits late comes under the next seal, whatever the clock said.
 */
@Entity
@Table(name = "audit_pending")
public class AuditPending extends TenantEntity {
  private Instant at;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditPending() {}

  /** A new entry, not sealed. */
  public AuditPending(AuditEntry entry) {
    super(entry.id());
    this.at = entry.at();
  }

  public Instant at() {
    return at;
  }
}
