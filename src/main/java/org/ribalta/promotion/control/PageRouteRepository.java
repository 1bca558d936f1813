package org.ribalta.promotion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.promotion.entity.Slug;

/**
 * Finds whose page an address is before any tenant is known, from a view that shows no more than
 * that.
 */
@ApplicationScoped
@Transactional
public class PageRouteRepository {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  /** Where an address leads. */
  public record Route(UUID tenant, UUID edition) {}

  /** Where the address of a page leads that is turned on. */
  @SuppressWarnings("unchecked")
  public Optional<Route> published(Slug slug) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select tenant_id, edition_id from public_page_route where slug = ? and published")
            .setParameter(1, slug.value())
            .getResultList();
    return rows.stream().findFirst().map(row -> new Route((UUID) row[0], (UUID) row[1]));
  }

  /** Whether an edition anywhere on the server has this address, shown or not. */
  boolean isTaken(Slug slug) {
    return !entities
        .createNativeQuery("select 1 from public_page_route where slug = ?")
        .setParameter(1, slug.value())
        .getResultList()
        .isEmpty();
  }
}
