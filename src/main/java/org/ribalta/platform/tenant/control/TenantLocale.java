package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ribalta.platform.tenant.Tenancy;

/** Knows the current tenant's language, for what is written to people without one of their own. */
@ApplicationScoped
public class TenantLocale {
  private TenantsRepository tenants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TenantLocale() {}

  @Inject
  TenantLocale(TenantsRepository tenants) {
    this.tenants = tenants;
  }

  /** A BCP 47 tag. */
  @Transactional
  public String current() {
    return tenants.find(Tenancy.current()).orElseThrow().details().locale();
  }
}
