package org.ribalta.access.entity;

import java.util.UUID;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Where a grant holds.
 *
 * @param kind how far it reaches
 * @param id the activity or edition; the tenant's own key for the whole tenant
 */
public record GrantScope(Kind kind, UUID id) {
  /** How far a grant reaches. */
  public enum Kind {
    TENANT,
    ACTIVITY,
    EDITION
  }

  /** The whole of the current tenant. */
  public static GrantScope tenant() {
    return new GrantScope(Kind.TENANT, Tenancy.current());
  }

  /** One LMS activity. */
  public static GrantScope activity(UUID id) {
    return new GrantScope(Kind.ACTIVITY, id);
  }

  /** One edition. */
  public static GrantScope edition(UUID id) {
    return new GrantScope(Kind.EDITION, id);
  }
}
