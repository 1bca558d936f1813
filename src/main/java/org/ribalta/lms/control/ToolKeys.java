package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyset;

/** Our signing keys: made once for all nodes, kept encrypted, read once per node. */
@ApplicationScoped
public class ToolKeys {
  private static final int FIRST = 1;

  @Inject private ToolKeyRepository keys;
  @Inject private Clock clock;
  private volatile @Nullable ToolKeyset keyset;

  /** The keys, newest first; made if there are none yet. Nodes that start at once agree on one. */
  @Transactional
  public ToolKeyset keyset() {
    ToolKeyset known = keyset;
    if (known != null) {
      return known;
    }
    List<ToolKey> stored = keys.all();
    if (stored.isEmpty()) {
      keys.addUnlessThere(FIRST, ToolKey.generate(), clock.instant());
      // Kept in memory only once it was read back: this transaction may still fail.
      return new ToolKeyset(keys.all());
    }
    keyset = new ToolKeyset(stored);
    return keyset;
  }

  /** A key without its private half. */
  public record Listed(String kid, Instant createdAt) {}

  /** The keys that platforms are shown, the one that signs first. */
  @Transactional
  public List<Listed> list() {
    keyset();
    return keys.listed();
  }
}
