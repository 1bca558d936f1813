package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ribalta.platform.persistence.TenantEntity;

/** The people of one department; it comes to be when the first of them arrives. */
@Entity
@Table(name = "org_unit")
public class OrgUnit extends TenantEntity {
  @Column(name = "name")
  private String name;

  @Column(name = "name_key")
  private String nameKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OrgUnit() {}

  /** The name as first written. */
  public String name() {
    return name;
  }

  /** The name as compared. */
  public String nameKey() {
    return nameKey;
  }
}
