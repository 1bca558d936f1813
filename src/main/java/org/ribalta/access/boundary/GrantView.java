package org.ribalta.access.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.access.entity.GrantScope;
import org.ribalta.access.entity.GrantSource;
import org.ribalta.access.entity.RoleGrant;
import org.ribalta.directory.PersonCard;

/**
 * A grant as it is answered.
 *
 * @param person whose it is; null for an administrator whom the directory does not know
 * @param email their address then; null otherwise
 * @param grantedBy the person who decided it; null for the operator and for other systems
 */
record GrantView(
    UUID id,
    @Nullable PersonCard person,
    @Nullable String email,
    Role role,
    Scope scope,
    GrantSource source,
    Instant grantedAt,
    @Nullable UUID grantedBy) {

  /**
   * Where it holds.
   *
   * @param id the activity or edition; null for the whole tenant
   */
  record Scope(GrantScope.@Nullable Kind kind, @Nullable UUID id) {
    boolean isTenant() {
      return kind == null || kind == GrantScope.Kind.TENANT;
    }

    boolean isComplete() {
      return isTenant() == (id == null);
    }

    GrantScope toScope() {
      return kind == null || id == null ? GrantScope.tenant() : new GrantScope(kind, id);
    }
  }

  static GrantView of(RoleGrant grant, Map<UUID, PersonCard> people) {
    GrantScope scope = grant.scope();
    return new GrantView(
        grant.id(),
        grant.holder().person().map(people::get).orElse(null),
        grant.holder().email().orElse(null),
        grant.role(),
        new Scope(scope.kind(), scope.kind() == GrantScope.Kind.TENANT ? null : scope.id()),
        grant.source(),
        grant.grantedAt(),
        grant.grantedBy().orElse(null));
  }
}
