package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.access.entity.AccessSession;
import org.ribalta.platform.persistence.TenantRepository;
import org.ribalta.platform.tenant.Tenancy;

/** Login sessions. */
@ApplicationScoped
public class AccessSessionRepository extends TenantRepository<AccessSession> {
  /** Made by the container. */
  public AccessSessionRepository() {
    super(AccessSession.class);
  }

  Optional<AccessSession> withTokenHash(String hash) {
    return query("select s from AccessSession s where s.tenantId = :tenant and s.tokenHash = :hash")
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Forgets the sessions that nobody has used since. */
  void forgetUnusedSince(Instant limit) {
    entities()
        .createQuery("delete from AccessSession s where s.tenantId = :tenant and s.usedAt < :limit")
        .setParameter("tenant", Tenancy.current())
        .setParameter("limit", limit)
        .executeUpdate();
  }

  void endAllOf(UUID person, Instant now) {
    end("s.personId", person, now);
  }

  void endAllOf(UUID person, UUID platform, Instant now) {
    entities()
        .createQuery(
            "update AccessSession s set s.endedAt = :now where s.tenantId = :tenant"
                + " and s.personId = :person and s.platformId = :platform and s.endedAt is null")
        .setParameter("now", now)
        .setParameter("tenant", Tenancy.current())
        .setParameter("person", person)
        .setParameter("platform", platform)
        .executeUpdate();
  }

  void endAllOf(String emailKey, Instant now) {
    end("s.emailKey", emailKey, now);
  }

  void endAllFrom(UUID platform, Instant now) {
    end("s.platformId", platform, now);
  }

  private void end(String holder, Object key, Instant now) {
    entities()
        .createQuery(
            "update AccessSession s set s.endedAt = :now where s.tenantId = :tenant and "
                + holder
                + " = :key and s.endedAt is null")
        .setParameter("now", now)
        .setParameter("tenant", Tenancy.current())
        .setParameter("key", key)
        .executeUpdate();
  }
}
