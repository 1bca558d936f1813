package org.ribalta.lti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registrations in memory. */
public final class InMemoryPlatforms implements PlatformRegistry {

  private final List<Platform> platforms = new ArrayList<>();
  private final Map<Deployment, Platform> deployments = new HashMap<>();

  public InMemoryPlatforms register(Platform platform, String... deploymentIds) {
    platforms.add(platform);
    for (String id : deploymentIds) {
      deployments.put(new Deployment(platform.key(), id), platform);
    }
    return this;
  }

  public void clear() {
    platforms.clear();
    deployments.clear();
  }

  @Override
  public List<Platform> findByIssuer(String issuer) {
    return platforms.stream().filter(platform -> platform.issuer().equals(issuer)).toList();
  }

  @Override
  public List<Platform> find(PlatformKey key) {
    return platforms.stream().filter(platform -> platform.key().equals(key)).toList();
  }

  @Override
  public Optional<Platform> findByDeployment(PlatformKey key, String deploymentId) {
    return Optional.ofNullable(deployments.get(new Deployment(key, deploymentId)));
  }

  private record Deployment(PlatformKey platform, String id) {}
}
