package org.ribalta.lti.key;

import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** One keyset with its age. Fetching holds the lock; using a cached key never waits for it. */
final class CachedKeyset {

  private final URI uri;
  private final KeysetFetch fetch;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile PlatformKeys keys = PlatformKeys.none();
  private volatile String failure = "";
  private Instant lastAttempt = Instant.EPOCH;

  CachedKeyset(URI uri, KeysetFetch fetch, Clock clock) {
    this.uri = uri;
    this.fetch = fetch;
    this.clock = clock;
  }

  KeyLookup find(String kid) {
    if (usableKey(kid).isEmpty()) {
      refreshWhenFree();
    } else if (keys.olderThan(KeysetCache.FRESH, clock.instant())) {
      refreshUnlessBusy();
    }
    return usableKey(kid).<KeyLookup>map(KeyLookup.Found::new).orElseGet(this::notFound);
  }

  private Optional<RSAPublicKey> usableKey(String kid) {
    return keys.olderThan(KeysetCache.USABLE, clock.instant()) ? Optional.empty() : keys.find(kid);
  }

  private KeyLookup notFound() {
    return failure.isEmpty() ? new KeyLookup.Unknown() : new KeyLookup.Unavailable(failure);
  }

  /** Whoever waited here finds that somebody else just asked, and does not ask again. */
  private void refreshWhenFree() {
    fetching.lock();
    try {
      refresh();
    } finally {
      fetching.unlock();
    }
  }

  private void refreshUnlessBusy() {
    if (fetching.tryLock()) {
      try {
        refresh();
      } finally {
        fetching.unlock();
      }
    }
  }

  private void refresh() {
    Instant now = clock.instant();
    if (askedRecently(now)) {
      return;
    }
    lastAttempt = now;
    try {
      keys = fetch.fetch(uri, now);
      failure = "";
    } catch (IOException unreadable) {
      failure = String.valueOf(unreadable.getMessage());
    }
  }

  /** A clock that was set back must not stop refreshing until it has caught up. */
  private boolean askedRecently(Instant now) {
    Duration since = Duration.between(lastAttempt, now);
    return !since.isNegative() && since.compareTo(KeysetCache.PAUSE) < 0;
  }
}
