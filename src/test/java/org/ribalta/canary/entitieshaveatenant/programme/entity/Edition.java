package org.ribalta.canary.entitieshaveatenant.programme.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Belongs to nobody. */
@Entity
class Edition {
  @Id private UUID id;

  /** For JPA. */
  protected Edition() {}

  UUID id() {
    return id;
  }
}
