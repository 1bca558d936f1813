package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.lms.entity.RegistrationLink;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Links by which an LMS registers us. */
@ApplicationScoped
public class RegistrationLinkRepository extends TenantRepository<RegistrationLink> {
  /** Made by the container. */
  public RegistrationLinkRepository() {
    super(RegistrationLink.class);
  }

  Optional<RegistrationLink> withCodeHash(String hash) {
    return byHash(hash).getResultStream().findFirst();
  }

  /** The same, held until commit: of two who use it at once, one comes second. */
  Optional<RegistrationLink> hold(String hash) {
    return byHash(hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /** Forgets the links that ended before. */
  void forgetExpiredBefore(Instant limit) {
    entities()
        .createQuery(
            "delete from RegistrationLink l where l.tenantId = :tenant and l.expiresAt < :limit")
        .setParameter("tenant", Tenancy.current())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  private TypedQuery<RegistrationLink> byHash(String hash) {
    return query(
            "select l from RegistrationLink l where l.tenantId = :tenant and l.codeHash = :hash")
        .setParameter("hash", hash);
  }
}
