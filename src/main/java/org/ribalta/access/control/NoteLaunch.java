package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Grants;
import org.ribalta.access.LaunchedRoles;
import org.ribalta.access.Reach;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.GrantSource;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.platform.Ids;

/** Keeps the grants of launches as the LMS last said, and adds them to those that last. */
@ApplicationScoped
public class NoteLaunch implements Grants {
  private RoleGrantRepository grants;
  private FindGrants findGrants;
  private LoginSessions sessions;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteLaunch() {}

  @Inject
  NoteLaunch(
      RoleGrantRepository grants,
      FindGrants findGrants,
      LoginSessions sessions,
      Ids ids,
      Clock clock) {
    this.grants = grants;
    this.findGrants = findGrants;
    this.sessions = sessions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Set<Role> launched(UUID person, LaunchedRoles roles) {
    Holder holder = new Holder.Person(person);
    GrantScope activity = GrantScope.activity(roles.activity());
    boolean lost = replace(holder, activity, roles.inActivity());
    lost |= replace(holder, GrantScope.tenant(), roles.inTenant());
    if (lost) {
      sessions.endAllOf(person);
    }
    Set<GrantScope> scopes = new HashSet<>(Set.of(GrantScope.tenant(), activity));
    roles.editions().forEach(edition -> scopes.add(GrantScope.edition(edition)));
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles.inActivity());
    all.addAll(roles.inTenant());
    all.addAll(findGrants.lasting(holder, scopes));
    return all;
  }

  @Override
  @Transactional
  public Reach reach(UUID person, Role role) {
    return findGrants.reach(new Holder.Person(person), role);
  }

  /** Returns whether a role went away. */
  private boolean replace(Holder holder, GrantScope scope, Set<Role> now) {
    Set<Role> fresh = new HashSet<>(now);
    boolean lost = false;
    for (RoleGrant grant : grants.of(holder)) {
      if (grant.source() == GrantSource.LAUNCH && grant.scope().equals(scope)) {
        if (!fresh.remove(grant.role())) {
          grants.remove(grant);
          lost = true;
        }
      }
    }
    fresh.forEach(
        role ->
            grants.add(
                new RoleGrant(
                    ids.next(), holder, role, scope, GrantSource.LAUNCH, null, clock.instant())));
    return lost;
  }
}
