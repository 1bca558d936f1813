package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ribalta.access.entity.Holder;

/**
 * Finds the tenants that an e-mail address administers before any tenant is known, from a view that
 * shows no more than that.
 */
@ApplicationScoped
@Transactional
public class AdministratorRouteRepository {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  /** The tenants that this address administers. */
  @SuppressWarnings("unchecked")
  public List<UUID> tenantsOf(Holder.Email email) {
    return entities
        .createNativeQuery("select tenant_id from administrator_route where email_key = ?")
        .setParameter(1, email.key())
        .getResultList();
  }
}
