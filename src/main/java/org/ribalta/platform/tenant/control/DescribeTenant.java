package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.platform.tenant.TenantDetails;
import org.ribalta.platform.tenant.entity.Tenant;

/** Tells what the current tenant is called, and lets it be called otherwise. */
@ApplicationScoped
public class DescribeTenant {
  private TenantsRepository tenants;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DescribeTenant() {}

  @Inject
  DescribeTenant(TenantsRepository tenants, Audit audit) {
    this.tenants = tenants;
    this.audit = audit;
  }

  /** The current tenant. */
  @Transactional
  public TenantDetails describe() {
    return current().details();
  }

  /**
   * Takes another name and language.
   *
   * @param name as people write it, 1–200 characters
   * @param locale a BCP 47 language tag
   */
  @Transactional
  public TenantDetails rename(String name, String locale) {
    Tenant tenant = current();
    tenant.rename(name, locale);
    audit.record("tenant.changed", "tenant", tenant.id(), Map.of("locale", locale));
    return tenant.details();
  }

  private Tenant current() {
    return tenants.find(Tenancy.current()).orElseThrow(() -> Refused.notFound("tenant"));
  }
}
