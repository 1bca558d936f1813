package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.entity.Tenant;

/** Takes in a new customer. The caller has entered the new tenant's key before. */
@ApplicationScoped
public class CreateTenant {
  private TenantsRepository tenants;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CreateTenant() {}

  @Inject
  CreateTenant(TenantsRepository tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Stores the tenant.
   *
   * @param name as people write it, 1–200 characters
   * @param locale a BCP 47 language tag
   */
  @Transactional
  public TenantDetails create(String name, String locale) {
    Tenant tenant = new Tenant(name, locale, clock.instant());
    tenants.add(tenant);
    return tenant.details();
  }
}
