package org.ribalta.canary.resourcesspeaknoentity.programme.entity;

import jakarta.persistence.Entity;
import org.ribalta.platform.persistence.TenantEntity;

/** Its feature's own. */
@Entity
public class Edition extends TenantEntity {
  /** For JPA. */
  protected Edition() {}
}
