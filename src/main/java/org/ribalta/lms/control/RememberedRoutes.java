package org.ribalta.lms.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.PlatformRegistry;

/**
 * Remembers for some seconds where launches come from, so that a lesson in which everybody comes in
 * at once asks the database once. What is not there is asked for each time: a new platform, or a
 * deployment that was just approved, is in at once. One that was removed opens nothing any more,
 * because whoever opens something reads the platform anew.
 */
final class RememberedRoutes implements PlatformRegistry {
  static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private final PlatformRegistry registry;
  private final Cache<Object, List<Platform>> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

  RememberedRoutes(PlatformRegistry registry) {
    this.registry = registry;
  }

  @Override
  public List<Platform> findByIssuer(String issuer) {
    return remembered(issuer, () -> registry.findByIssuer(issuer));
  }

  @Override
  public List<Platform> find(PlatformKey key) {
    return remembered(key, () -> registry.find(key));
  }

  @Override
  public Optional<Platform> findByDeployment(PlatformKey key, String deploymentId) {
    return remembered(
            new Deployment(key, deploymentId),
            () -> registry.findByDeployment(key, deploymentId).stream().toList())
        .stream()
        .findFirst();
  }

  /** Not by the cache's own loading: two who ask at once may both ask the database. */
  private List<Platform> remembered(Object what, Supplier<List<Platform>> ask) {
    List<Platform> before = known.getIfPresent(what);
    if (before != null) {
      return before;
    }
    List<Platform> found = ask.get();
    if (!found.isEmpty()) {
      known.put(what, found);
    }
    return found;
  }

  private record Deployment(PlatformKey key, String id) {}
}
