package org.ribalta.platform.link;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Links of one kind.
 *
 * @param <L> the kind
 */
public abstract class OneTimeLinkRepository<L extends OneTimeLink> extends TenantRepository<L> {
  private final String entity;

  /** A repository of {@code type}. */
  protected OneTimeLinkRepository(Class<L> type) {
    super(type);
    this.entity = type.getSimpleName();
  }

  /** The link of this token, if it can still be used; looking does not use it up. */
  public Optional<L> usable(String token, Instant now) {
    return of(token).getResultStream().findFirst().filter(link -> link.isUsableAt(now));
  }

  /** The same, used up and held until commit: of two who use it at once, one comes second. */
  public Optional<L> use(String token, Instant now) {
    Optional<L> link =
        of(token)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .filter(found -> found.isUsableAt(now));
    link.ifPresent(found -> found.use(now));
    return link;
  }

  /** Forgets the links that ended before. */
  public void forgetExpiredBefore(Instant limit) {
    entities()
        .createQuery(
            "delete from " + entity + " l where l.tenantId = :tenant and l.expiresAt < :limit")
        .setParameter("tenant", Tenancy.current())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  private TypedQuery<L> of(String token) {
    return query(
            "select l from " + entity + " l where l.tenantId = :tenant and l.tokenHash = :hash")
        .setParameter("hash", Digest.sha256(token));
  }
}
