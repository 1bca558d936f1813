package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.launch.NonceStore;
import org.ribalta.platform.crypto.Digest;

/** Remembers used nonces in the database, so that a replay fails on every node. */
@ApplicationScoped
public class UsedNonceRepository implements NonceStore {
  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @jakarta.inject.Inject private Clock clock;

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean useOnce(PlatformKey platform, String nonce, Instant keepUntil) {
    String digest = Digest.sha256(platform.issuer() + "\n" + platform.clientId() + "\n" + nonce);
    int added =
        entities
            .createNativeQuery(
                "insert into lti_nonce (digest, keep_until) values (?, ?) on conflict do nothing")
            .setParameter(1, digest)
            .setParameter(2, Timestamp.from(keepUntil))
            .executeUpdate();
    return added == 1;
  }

  /** Forgets the nonces whose tokens cannot be valid any more. */
  @Transactional
  public void purge() {
    entities
        .createNativeQuery("delete from lti_nonce where keep_until < ?")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
  }
}
