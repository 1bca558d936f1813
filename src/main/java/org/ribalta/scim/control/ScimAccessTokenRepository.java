package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.scim.entity.ScimAccessToken;
import org.ribalta.scim.entity.ScimToken;

/** The access tokens of the current tenant's clients. */
@ApplicationScoped
public class ScimAccessTokenRepository extends TenantRepository<ScimAccessToken> {
  /** Made by the container. */
  public ScimAccessTokenRepository() {
    super(ScimAccessToken.class);
  }

  Optional<ScimAccessToken> findBy(ScimToken token) {
    return query(
            "select t from ScimAccessToken t where t.tenantId = :tenant and t.tokenHash = :hash")
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst();
  }

  /** Forgets what nobody can use any more. */
  void removeExpired(Instant now) {
    entities()
        .createQuery(
            "delete from ScimAccessToken t where t.tenantId = :tenant and t.expiresAt < :now")
        .setParameter("tenant", Tenancy.current())
        .setParameter("now", now)
        .executeUpdate();
  }
}
