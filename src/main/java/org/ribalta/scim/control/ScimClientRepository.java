package org.ribalta.scim.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.scim.entity.ScimClient;
import org.ribalta.scim.entity.ScimToken;

/** The SCIM clients of the current tenant. */
@ApplicationScoped
public class ScimClientRepository extends TenantRepository<ScimClient> {
  /** Made by the container. */
  public ScimClientRepository() {
    super(ScimClient.class);
  }

  /** Finds the client that this token was given to. */
  Optional<ScimClient> findBy(ScimToken token) {
    return query("select c from ScimClient c where c.tenantId = :tenant and c.tokenHash = :hash")
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst();
  }

  /** Finds a client by the id that it names itself by. */
  Optional<ScimClient> withClientId(String clientId) {
    return query("select c from ScimClient c where c.tenantId = :tenant and c.clientId = :id")
        .setParameter("id", clientId)
        .getResultStream()
        .findFirst();
  }

  /** All of them, revoked ones too, the newest first. */
  List<ScimClient> all() {
    return query("select c from ScimClient c where c.tenantId = :tenant order by c.createdAt desc")
        .getResultList();
  }
}
