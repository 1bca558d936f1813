package org.ribalta.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A change of the directory that the labels of the reporting chain do not know yet.
 *
 * <p>A row of its own rather than a flag: writers never wait for each other, and a rebuild that
 * forgets exactly the rows it saw cannot lose a change that commits meanwhile.
 */
@Entity
@Table(name = "reporting_change")
public class ReportingChange extends TenantEntity {
  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ReportingChange() {}

  public ReportingChange(UUID id) {
    super(id);
  }
}
