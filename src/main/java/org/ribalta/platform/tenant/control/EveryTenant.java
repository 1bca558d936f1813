package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Knows the keys of all tenants, for what is done for each in turn. */
@ApplicationScoped
public class EveryTenant {
  private TenantsRepository tenants;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected EveryTenant() {}

  @Inject
  EveryTenant(TenantsRepository tenants) {
    this.tenants = tenants;
  }

  /** The keys. */
  @Transactional
  public List<UUID> ids() {
    return tenants.everyId();
  }
}
