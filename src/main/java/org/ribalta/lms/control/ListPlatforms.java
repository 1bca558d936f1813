package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lms.entity.PlatformDetails;

/** Lists the platforms that may launch. */
@ApplicationScoped
public class ListPlatforms {
  private PlatformRepository platforms;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListPlatforms() {}

  @Inject
  ListPlatforms(PlatformRepository platforms) {
    this.platforms = platforms;
  }

  /** A registration as it stands. */
  public record Registered(UUID id, PlatformDetails details, Instant createdAt) {}

  /** The current tenant's platforms, the newest first. */
  @Transactional
  public List<Registered> list() {
    Map<UUID, List<String>> deployments = platforms.deployments();
    return platforms.registered().stream()
        .map(
            platform ->
                new Registered(
                    platform.id(),
                    platform.details(deployments.getOrDefault(platform.id(), List.of())),
                    platform.createdAt()))
        .toList();
  }
}
