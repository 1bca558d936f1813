package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Lets the operator, who belongs to no tenant, work in one that exists. */
@ApplicationScoped
public class InTenant {
  private TenantLookup lookup;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected InTenant() {}

  @Inject
  InTenant(TenantLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Calls {@code work} as the tenant.
   *
   * @param tenant its key, as it stands in an address
   * @throws Refused {@code not-found} if there is no such tenant
   */
  public <T> T call(String tenant, Supplier<T> work) {
    UUID id = key(tenant);
    UUID before = Tenancy.enter(id);
    try {
      if (!lookup.exists(id)) {
        throw Refused.notFound("tenant");
      }
      return work.get();
    } finally {
      Tenancy.enter(before);
    }
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refused.notFound("tenant");
    }
  }

  /** Its own bean, so that its transaction begins after the tenant was entered. */
  @ApplicationScoped
  static class TenantLookup {
    private TenantsRepository tenants;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    protected TenantLookup() {}

    @Inject
    TenantLookup(TenantsRepository tenants) {
      this.tenants = tenants;
    }

    @Transactional
    boolean exists(UUID id) {
      return tenants.find(id).isPresent();
    }
  }
}
