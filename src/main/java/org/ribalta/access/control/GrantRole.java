package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.access.entity.AccessProblem;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.GrantSource;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;

/** Gives somebody a role; it holds in every session that they begin from now on. */
@ApplicationScoped
public class GrantRole {
  private RoleGrantRepository grants;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected GrantRole() {}

  @Inject
  GrantRole(RoleGrantRepository grants, Ids ids, Clock clock, Audit audit) {
    this.grants = grants;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Stores the grant.
   *
   * @param grantedBy the administrator; null for the operator
   * @throws org.ribalta.platform.problem.Refused {@code already-granted}
   */
  @Transactional
  public RoleGrant grant(Holder holder, Role role, GrantScope scope, @Nullable UUID grantedBy) {
    RoleGrant grant =
        new RoleGrant(
            ids.next(), holder, role, scope, GrantSource.INSIDE, grantedBy, clock.instant());
    grants.add(grant);
    grants.flushOr(AccessProblem.ALREADY_GRANTED::refused);
    audit.record("role.granted", "grant", grant.id(), grant.facts());
    return grant;
  }
}
