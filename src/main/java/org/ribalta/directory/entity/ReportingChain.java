package org.ribalta.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ribalta.directory.ReportingFlaws;
import org.ribalta.platform.persistence.TenantEntity;

/** The reporting chain of a tenant as last rebuilt; its row is the lock of a rebuild. */
@Entity
@Table(name = "reporting_chain")
public class ReportingChain extends TenantEntity {
  @Column(name = "people")
  private int people;

  @Column(name = "missing_managers")
  private int missingManagers;

  @Column(name = "people_in_cycles")
  private int peopleInCycles;

  @Column(name = "rebuilt_at")
  private Instant rebuiltAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ReportingChain() {}

  /** Notes what a rebuild found. */
  public void rebuilt(ChainLabelling.Labels labels, Instant now) {
    people = labels.byPerson().size();
    missingManagers = labels.count(ReportingFlaw.MISSING_MANAGER);
    peopleInCycles = labels.count(ReportingFlaw.CYCLE);
    rebuiltAt = now;
  }

  public ReportingFlaws flaws() {
    return new ReportingFlaws(missingManagers, peopleInCycles);
  }
}
