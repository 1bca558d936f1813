package org.ribalta.platform.link.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.platform.Ids;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.tenant.Tenancy;

/** Digests of links that were used, as long as the links themselves would last. */
@ApplicationScoped
public class UsedLinkRepository {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private Clock clock;

  /** Notes a use; of two at once the database lets one through. */
  boolean addUnlessThere(String token, Instant keepUntil) {
    entities
        .createNativeQuery("delete from used_link where tenant_id = ? and keep_until < ?")
        .setParameter(1, Tenancy.current())
        .setParameter(2, Timestamp.from(clock.instant()))
        .executeUpdate();
    int added =
        entities
            .createNativeQuery(
                "insert into used_link (id, tenant_id, digest, keep_until, version)"
                    + " values (?, ?, ?, ?, 0) on conflict do nothing")
            .setParameter(1, ids.next())
            .setParameter(2, Tenancy.current())
            .setParameter(3, Digest.sha256(token))
            .setParameter(4, Timestamp.from(keepUntil))
            .executeUpdate();
    return added == 1;
  }
}
