package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.entity.Tenant;

/** Takes in a new customer. The caller has entered the new tenant's key before. */
@ApplicationScoped
public class CreateTenant {
  private TenantsRepository tenants;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CreateTenant() {}

  @Inject
  CreateTenant(TenantsRepository tenants, Audit audit, Clock clock) {
    this.tenants = tenants;
    this.audit = audit;
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
    // The entry points at the tenant, which must be there before it.
    tenants.flush();
    audit.record("tenant.created", "tenant", tenant.id(), Map.of());
    return tenant.details();
  }
}
