package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantEntity;

/** By which of several links to a programme somebody came last. */
@Entity
@Table(name = "lti_arrival")
public class Arrival extends TenantEntity {
  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "activity_id")
  private UUID activityId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "person_id")
  private UUID personId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  private String tag;

  @Column(name = "link_id")
  private UUID linkId;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Arrival() {}

  /** Somebody came by this link. */
  public void by(LtiActivity link) {
    linkId = link.id();
  }

  /** The link's own activity. */
  public UUID link() {
    return linkId;
  }
}
