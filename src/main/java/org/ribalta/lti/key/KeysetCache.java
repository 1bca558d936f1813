package org.ribalta.lti.key;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ribalta.lti.http.HttpExchange;

/**
 * Keeps platforms' keysets in memory.
 *
 * <p>A key is used from the cache for {@link #FRESH}; then the keyset is read again, and while that
 * fails the cached keys serve on for {@link #USABLE}. An unknown {@code kid} makes it read at once,
 * because platforms rotate keys. Whatever the reason, a keyset is asked for at most once in {@link
 * #PAUSE}, so that invented tokens cannot be turned into traffic.
 */
public final class KeysetCache implements Keysets {

  /** Age up to which a keyset is not asked for again. */
  public static final Duration FRESH = Duration.ofHours(1);

  /** Age up to which keys bridge an outage of the platform. */
  public static final Duration USABLE = Duration.ofHours(24);

  /** Least time between two requests for one keyset. */
  public static final Duration PAUSE = Duration.ofMinutes(1);

  private final KeysetFetch fetch;
  private final Clock clock;
  private final Map<URI, CachedKeyset> keysets;

  /**
   * @param maximumKeysets beyond this many, the one longest unused is forgotten
   */
  public KeysetCache(HttpExchange http, Clock clock, int maximumKeysets) {
    this.fetch = new KeysetFetch(http);
    this.clock = clock;
    this.keysets = new LeastRecentlyUsed<>(maximumKeysets);
  }

  @Override
  public KeyLookup find(URI jwksUri, String kid) {
    return keyset(jwksUri).find(kid);
  }

  private CachedKeyset keyset(URI jwksUri) {
    synchronized (keysets) {
      return keysets.computeIfAbsent(jwksUri, uri -> new CachedKeyset(uri, fetch, clock));
    }
  }

  private static final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private final int maximum;

    LeastRecentlyUsed(int maximum) {
      super(16, 0.75f, true);
      this.maximum = maximum;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > maximum;
    }
  }
}
