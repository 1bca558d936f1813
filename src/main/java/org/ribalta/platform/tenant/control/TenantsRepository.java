package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.entity.Tenant;

/** Tenants; each can be read by itself only. */
@ApplicationScoped
public class TenantsRepository extends TenantRepository<Tenant> {
  /** Made by the container. */
  public TenantsRepository() {
    super(Tenant.class);
  }
}
