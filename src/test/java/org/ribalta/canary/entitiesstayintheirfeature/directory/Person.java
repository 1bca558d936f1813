package org.ribalta.canary.entitiesstayintheirfeature.directory;

import jakarta.persistence.Entity;
import org.ribalta.platform.persistence.TenantEntity;

/** Open to everybody. */
@Entity
public class Person extends TenantEntity {
  /** For JPA. */
  protected Person() {}
}
