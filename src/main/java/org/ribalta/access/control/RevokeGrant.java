package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.entity.AccessProblem;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Takes a role away, and with it every session of whoever held it (ASVS 8.3.2). */
@ApplicationScoped
public class RevokeGrant {
  private RoleGrantRepository grants;
  private LoginSessions sessions;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RevokeGrant() {}

  @Inject
  RevokeGrant(RoleGrantRepository grants, LoginSessions sessions, Audit audit) {
    this.grants = grants;
    this.sessions = sessions;
    this.audit = audit;
  }

  /**
   * Removes the grant.
   *
   * @throws Refused {@code not-found}, or {@code last-administrator} if nobody else could
   *     administer the tenant
   */
  @Transactional
  public void revoke(UUID id) {
    List<RoleGrant> administrators = grants.holdAdministrators();
    RoleGrant grant = grants.find(id).orElseThrow(() -> Refused.notFound("grant"));
    if (grant.isAdministrators() && administrators.size() == 1) {
      throw AccessProblem.LAST_ADMINISTRATOR.refused();
    }
    grants.remove(grant);
    audit.record("role.revoked", "grant", id, grant.facts());
    sessions.endAllOf(grant.holder());
  }
}
