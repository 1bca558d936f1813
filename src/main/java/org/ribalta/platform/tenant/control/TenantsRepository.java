package org.ribalta.platform.tenant.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.entity.Tenant;

/** Tenants; each can be read by itself only. */
@ApplicationScoped
public class TenantsRepository extends TenantRepository<Tenant> {
  /** Made by the container. */
  public TenantsRepository() {
    super(Tenant.class);
  }

  /** The keys of all tenants; asked across tenants, of a view. */
  @SuppressWarnings("unchecked")
  List<UUID> everyId() {
    return entities().createNativeQuery("select id from every_tenant").getResultList();
  }
}
