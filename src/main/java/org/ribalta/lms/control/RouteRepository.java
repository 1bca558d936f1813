package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.PlatformName;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.PlatformRegistry;

/**
 * Finds registrations before any tenant is known, from a view that shows no more than the protocol
 * needs for that.
 */
@ApplicationScoped
@Transactional
public class RouteRepository implements PlatformRegistry {
  private static final String COLUMNS =
      "select distinct tenant_id, platform_id, issuer, client_id, authorization_endpoint,"
          + " token_endpoint, jwks_uri, token_audience from lti_route where issuer = ?";

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Override
  public List<Platform> findByIssuer(String issuer) {
    return platforms(entities.createNativeQuery(COLUMNS).setParameter(1, issuer));
  }

  @Override
  public List<Platform> find(PlatformKey key) {
    return platforms(
        entities
            .createNativeQuery(COLUMNS + " and client_id = ?")
            .setParameter(1, key.issuer())
            .setParameter(2, key.clientId()));
  }

  @Override
  public Optional<Platform> findByDeployment(PlatformKey key, String deploymentId) {
    return platforms(
            entities
                .createNativeQuery(COLUMNS + " and client_id = ? and deployment_id = ?")
                .setParameter(1, key.issuer())
                .setParameter(2, key.clientId())
                .setParameter(3, deploymentId))
        .stream()
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private static List<Platform> platforms(Query query) {
    return ((List<Object[]>) query.getResultList())
        .stream().map(RouteRepository::platform).toList();
  }

  private static Platform platform(Object... row) {
    return new Platform(
        PlatformName.of((UUID) row[0], (UUID) row[1]),
        new PlatformKey((String) row[2], (String) row[3]),
        URI.create((String) row[4]),
        URI.create((String) row[5]),
        URI.create((String) row[6]),
        (String) row[7]);
  }
}
