package org.ribalta.lms.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.access.Role;
import org.ribalta.lti.nrps.Member.Status;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * Somebody belongs to a course, as the platform last said: in its roster, or by launching from it.
 * The roles tell who is what; they open nothing, since rights come with a launch.
 */
@Entity
@Table(name = "lti_membership")
public class Membership extends TenantEntity {
  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "roster_id")
  private UUID rosterId;

  @SuppressWarnings("UnusedVariable") // asked for by queries
  @Column(name = "link_id")
  private UUID linkId;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String roles;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  /**
   * Takes over what the platform says.
   *
   * @return whether that is new
   */
  public boolean is(Status said, Set<Role> held) {
    String names = held.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    boolean changes = status != said || !roles.equals(names);
    status = said;
    roles = names;
    return changes;
  }
}
