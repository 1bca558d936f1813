package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** Lets a request that belongs to no tenant work in one that exists. */
@ApplicationScoped
public class EnterTenant {
  private TenantLookup lookup;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected EnterTenant() {}

  @Inject
  EnterTenant(TenantLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Binds the current request to the tenant; {@code LeaveTenant} releases it.
   *
   * @param tenant its key, as it stands in an address
   * @throws Refused {@code not-found} if there is no such tenant
   */
  public void enter(@Nullable String tenant) {
    UUID id = key(tenant);
    Tenancy.enter(id);
    if (!lookup.exists(id)) {
      Tenancy.enter(null);
      throw Refused.notFound("tenant");
    }
  }

  /**
   * Reads a tenant's key as it stands in an address.
   *
   * @throws Refused {@code not-found} if it is no key
   */
  public static UUID key(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
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
