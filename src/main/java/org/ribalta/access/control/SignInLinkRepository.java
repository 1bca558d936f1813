package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.access.entity.Holder;
import org.ribalta.access.entity.SignInLink;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Sign-in links. */
@ApplicationScoped
public class SignInLinkRepository extends TenantRepository<SignInLink> {
  /** Made by the container. */
  public SignInLinkRepository() {
    super(SignInLink.class);
  }

  Optional<SignInLink> withTokenHash(String hash) {
    return byHash(hash).getResultStream().findFirst();
  }

  /** The same, held until commit: of two who use it at once, one comes second. */
  Optional<SignInLink> hold(String hash) {
    return byHash(hash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<SignInLink> byHash(String hash) {
    return query("select l from SignInLink l where l.tenantId = :tenant and l.tokenHash = :hash")
        .setParameter("hash", hash);
  }

  /** Forgets the links that ended before. */
  void forgetExpiredBefore(Instant limit) {
    entities()
        .createQuery("delete from SignInLink l where l.tenantId = :tenant and l.expiresAt < :limit")
        .setParameter("tenant", Tenancy.current())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  boolean madeSince(Holder.Email email, Instant since) {
    return query(
                "select count(l) from SignInLink l where l.tenantId = :tenant"
                    + " and l.emailKey = :email and l.createdAt > :since",
                Long.class)
            .setParameter("email", email.key())
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }
}
