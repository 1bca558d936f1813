package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.platform.persistence.TenantRepository;

/** The tenant's OpenID provider. */
@ApplicationScoped
public class OpenIdProviderRepository extends TenantRepository<OpenIdProvider> {
  /** Made by the container. */
  public OpenIdProviderRepository() {
    super(OpenIdProvider.class);
  }

  /** The one that is connected. */
  Optional<OpenIdProvider> connected() {
    return query("select p from OpenIdProvider p where p.tenantId = :tenant")
        .getResultStream()
        .findFirst();
  }
}
