package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyset;

/** Our signing keys: made once for all nodes, kept encrypted, read once per node. */
@ApplicationScoped
public class ToolKeys {
  @Inject private ToolKeyRepository keys;
  @Inject private Clock clock;
  private volatile ToolKeyset keyset;

  /** The keys, newest first; made if there are none yet. */
  @Transactional
  public ToolKeyset keyset() {
    ToolKeyset known = keyset;
    if (known == null) {
      List<ToolKey> stored = keys.all();
      known = new ToolKeyset(stored.isEmpty() ? List.of(made()) : stored);
      keyset = known;
    }
    return known;
  }

  private ToolKey made() {
    ToolKey key = ToolKey.generate();
    keys.add(key, clock.instant());
    return key;
  }
}
