package org.ribalta.canary.entitieshavenosetters.programme.entity;

import jakarta.persistence.Entity;
import org.ribalta.platform.persistence.TenantEntity;

/** Lets itself be changed without a reason. */
@Entity
class Edition extends TenantEntity {
  private String title;

  /** For JPA. */
  protected Edition() {}

  String title() {
    return title;
  }

  void setTitle(String title) {
    this.title = title;
  }
}
