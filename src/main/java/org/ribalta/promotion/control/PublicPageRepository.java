package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.promotion.entity.PublicPage;

/** Public pages. */
@ApplicationScoped
public class PublicPageRepository extends TenantRepository<PublicPage> {
  /** Made by the container. */
  public PublicPageRepository() {
    super(PublicPage.class);
  }

  Optional<PublicPage> ofEdition(UUID edition) {
    return query("select p from PublicPage p where p.tenantId = :tenant and p.editionId = :edition")
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst();
  }
}
