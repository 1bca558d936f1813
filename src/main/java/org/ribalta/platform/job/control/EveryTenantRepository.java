package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which tenants there are: asked across tenants, of a view that shows keys and nothing else. */
@ApplicationScoped
@Transactional
public class EveryTenantRepository {
  @PersistenceContext(unitName = "ribalta")
  @SuppressWarnings("NullAway.Init")
  private EntityManager entities;

  /** The keys of all tenants. */
  @SuppressWarnings("unchecked")
  public List<UUID> keys() {
    return entities.createNativeQuery("select id from every_tenant order by id").getResultList();
  }
}
