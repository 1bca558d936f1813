package org.ribalta.access.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ribalta.access.Reach;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.GrantSource;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.RoleGrant;

/** Reads grants. */
@ApplicationScoped
@Transactional
public class FindGrants {
  private RoleGrantRepository grants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected FindGrants() {}

  @Inject
  FindGrants(RoleGrantRepository grants) {
    this.grants = grants;
  }

  /** All grants of the tenant, the newest first. */
  public List<RoleGrant> all() {
    return grants.all();
  }

  /** The roles that somebody holds in any of these scopes, whatever a launch says. */
  public Set<Role> lasting(Holder holder, Set<GrantScope> scopes) {
    return grants.of(holder).stream()
        .filter(grant -> grant.source() != GrantSource.LAUNCH)
        .filter(grant -> scopes.contains(grant.scope()))
        .map(RoleGrant::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where somebody holds a role. */
  Reach reach(Holder holder, Role role) {
    Map<GrantScope.Kind, Set<UUID>> scopes =
        grants.of(holder).stream()
            .filter(grant -> grant.role() == role)
            .map(RoleGrant::scope)
            .collect(groupingBy(GrantScope::kind, mapping(GrantScope::id, toSet())));
    return new Reach(
        scopes.containsKey(GrantScope.Kind.TENANT),
        scopes.getOrDefault(GrantScope.Kind.ACTIVITY, Set.of()),
        scopes.getOrDefault(GrantScope.Kind.EDITION, Set.of()));
  }
}
