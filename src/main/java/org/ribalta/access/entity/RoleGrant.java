package org.ribalta.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.platform.persistence.TenantEntity;

/**
 * A role that somebody holds somewhere, since when and by whom. It is never changed: another role
 * is another grant, and taking it away ends the holder's sessions.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends TenantEntity {
  @Column(name = "person_id")
  private @Nullable UUID personId;

  @Column(name = "email_key")
  private @Nullable String emailKey;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private GrantScope.Kind scope;

  @Column(name = "scope_id")
  private UUID scopeId;

  @Enumerated(EnumType.STRING)
  private GrantSource source;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "granted_by")
  private @Nullable UUID grantedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected RoleGrant() {}

  /**
   * A grant that holds from now on.
   *
   * @param grantedBy the person who decided it; null for the operator and for other systems
   */
  public RoleGrant(
      UUID id,
      Holder holder,
      Role role,
      GrantScope scope,
      GrantSource source,
      @Nullable UUID grantedBy,
      Instant now) {
    super(id);
    this.personId = holder.person().orElse(null);
    this.emailKey = holder.email().orElse(null);
    this.role = role;
    this.scope = scope.kind();
    this.scopeId = scope.id();
    this.source = source;
    this.grantedBy = grantedBy;
    this.grantedAt = now;
  }

  /** Whose it is. */
  public Holder holder() {
    return personId != null
        ? new Holder.Person(personId)
        : new Holder.Email(java.util.Objects.requireNonNull(emailKey));
  }

  public Role role() {
    return role;
  }

  public GrantScope scope() {
    return new GrantScope(scope, scopeId);
  }

  public GrantSource source() {
    return source;
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  /** The person who decided it, if it was a person. */
  public Optional<UUID> grantedBy() {
    return Optional.ofNullable(grantedBy);
  }

  /** What the audit keeps of it: no name, no address. */
  public Map<String, Object> facts() {
    return Map.of("role", role, "scope", scope, "scopeId", scopeId);
  }

  /** Whether it lets somebody administer the tenant. */
  public boolean isAdministrators() {
    return role == Role.ADMINISTRATOR;
  }
}
