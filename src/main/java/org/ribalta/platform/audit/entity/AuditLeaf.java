package org.ribalta.platform.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** Which seal covers an entry, and as which leaf; has the entry's key. */
@Entity
@Table(name = "audit_leaf")
public class AuditLeaf extends TenantEntity {
  private long seal;
  private int leaf;

  /** For JPA. */
  protected AuditLeaf() {}

  /** An entry's place. */
  public AuditLeaf(UUID entry, long seal, int leaf) {
    super(entry);
    this.seal = seal;
    this.leaf = leaf;
  }

  /** The number of the seal. */
  public long seal() {
    return seal;
  }

  /** The place in its tree, from 0. */
  public int leaf() {
    return leaf;
  }
}
