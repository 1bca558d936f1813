package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.entity.Tenant;

/** Tells about the current tenant. */
@ApplicationScoped
public class ReadTenant {
  private TenantsRepository tenants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReadTenant() {}

  @Inject
  ReadTenant(TenantsRepository tenants) {
    this.tenants = tenants;
  }

  /** What others may know of the current tenant. */
  @Transactional
  public TenantDetails read() {
    return tenants.find(Tenancy.current()).map(Tenant::details).orElseThrow();
  }
}
