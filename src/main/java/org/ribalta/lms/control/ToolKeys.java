package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyset;
import org.ribalta.platform.crypto.SecretBox;

/** Our signing keys: made once for all nodes, kept encrypted, read once per node. */
@ApplicationScoped
public class ToolKeys {
  private static final String PURPOSE = "tool-key";

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @Inject private SecretBox box;
  @Inject private Clock clock;
  private volatile ToolKeyset keyset;

  /** The keys, newest first; made if there are none yet. */
  @Transactional
  public ToolKeyset keyset() {
    ToolKeyset known = keyset;
    if (known == null) {
      List<ToolKey> stored = stored();
      known = new ToolKeyset(stored.isEmpty() ? List.of(made()) : stored);
      keyset = known;
    }
    return known;
  }

  @SuppressWarnings("unchecked")
  private List<ToolKey> stored() {
    List<String> sealed =
        entities
            .createNativeQuery("select sealed_key from tool_key order by created_at desc, kid")
            .getResultList();
    return sealed.stream().map(text -> ToolKey.ofPrivateJwk(box.open(PURPOSE, text))).toList();
  }

  private ToolKey made() {
    ToolKey key = ToolKey.generate();
    entities
        .createNativeQuery("insert into tool_key (kid, sealed_key, created_at) values (?, ?, ?)")
        .setParameter(1, key.kid())
        .setParameter(2, box.seal(PURPOSE, key.toPrivateJwk()))
        .setParameter(3, Timestamp.from(clock.instant()))
        .executeUpdate();
    return key;
  }
}
