package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ribalta.lti.key.ToolKey;
import org.ribalta.lti.key.ToolKeyRotation;
import org.ribalta.lti.key.ToolKeyRotation.Dated;
import org.ribalta.lti.key.ToolKeyset;

/**
 * Our signing keys: made once for all nodes, kept encrypted, read by each node once a minute; so
 * for a minute a node may not know what another one did.
 */
@ApplicationScoped
public class ToolKeys {
  private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

  private ToolKeyRepository keys;
  private Event<Changed> changed;
  private Clock clock;
  private volatile @Nullable Known known;

  private record Known(ToolKeyRotation rotation, Instant until) {}

  /** The keys are others now. */
  record Changed() {}

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ToolKeys() {}

  @Inject
  ToolKeys(ToolKeyRepository keys, Event<Changed> changed, Clock clock) {
    this.keys = keys;
    this.changed = changed;
    this.clock = clock;
  }

  /** What platforms are shown, and what signs. */
  @Transactional
  public ToolKeyset keyset() {
    return rotation().keyset(clock.instant());
  }

  /** The keys and their times; one is made if there are none. Nodes that start at once agree. */
  @Transactional
  public ToolKeyRotation rotation() {
    Known now = known;
    if (now != null && clock.instant().isBefore(now.until())) {
      return now.rotation();
    }
    List<Dated> stored = keys.all();
    if (stored.isEmpty()) {
      add(clock.instant());
      // Kept in memory only once it was read back: this transaction may still fail.
      return new ToolKeyRotation(keys.all());
    }
    ToolKeyRotation rotation = new ToolKeyRotation(stored);
    known = new Known(rotation, clock.instant().plus(KNOWN_FOR));
    return rotation;
  }

  /** Those that are stored, whatever this node remembers. */
  ToolKeyRotation stored() {
    known = null;
    return rotation();
  }

  /** Adds a key; false if somebody else was adding one. */
  boolean add(Instant signsFrom) {
    changed.fire(new Changed());
    Instant now = clock.instant();
    return keys.addUnlessThere(
        keys.generation() + 1, new Dated(ToolKey.generate(), now, signsFrom));
  }

  void remove(ToolKey key) {
    changed.fire(new Changed());
    keys.remove(key);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed event) {
    known = null;
  }
}
