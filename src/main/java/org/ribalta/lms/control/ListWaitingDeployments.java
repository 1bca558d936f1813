package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribalta.lms.entity.LtiPlatform;

/** Lists the deployments that wait for an administrator. */
@ApplicationScoped
public class ListWaitingDeployments {
  private WaitingDeploymentRepository waiting;
  private PlatformRepository platforms;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListWaitingDeployments() {}

  @Inject
  ListWaitingDeployments(WaitingDeploymentRepository waiting, PlatformRepository platforms) {
    this.waiting = waiting;
    this.platforms = platforms;
  }

  /**
   * One of them.
   *
   * @param lastSeenAt when somebody tried to come in from there
   */
  public record Waiting(
      UUID id, UUID platformId, String issuer, String deploymentId, Instant lastSeenAt) {}

  /** Those of platforms that may launch, whoever was seen last first. */
  @Transactional
  public List<Waiting> list() {
    Map<UUID, List<String>> known = platforms.deployments();
    return platforms.registered().stream()
        .flatMap(platform -> at(platform, known.getOrDefault(platform.id(), List.of())))
        .sorted(Comparator.comparing(Waiting::lastSeenAt).reversed())
        .toList();
  }

  private Stream<Waiting> at(LtiPlatform platform, List<String> known) {
    return waiting.of(platform.id()).stream()
        .filter(each -> !known.contains(each.deploymentId()))
        .map(
            each ->
                new Waiting(
                    each.id(),
                    platform.id(),
                    platform.issuer(),
                    each.deploymentId(),
                    each.lastSeenAt()));
  }
}
