package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.WaitingDeployment;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;

/** Puts a deployment that nobody knows yet before the current tenant's administrators. */
@ApplicationScoped
public class OfferDeployment {
  /** A platform with more than this unanswered is not one that an administrator would read. */
  private static final int MOST = 50;

  private WaitingDeploymentRepository waiting;
  private PlatformRepository platforms;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OfferDeployment() {}

  @Inject
  OfferDeployment(
      WaitingDeploymentRepository waiting,
      PlatformRepository platforms,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.waiting = waiting;
    this.platforms = platforms;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Offers it, or notes that it was used again. Of two first launches at once one is kept. */
  @Transactional
  public void offer(UUID platform, String deployment) {
    Instant now = clock.instant();
    platforms.hold(platform);
    List<WaitingDeployment> known = waiting.of(platform);
    Optional<WaitingDeployment> same =
        known.stream().filter(each -> each.deploymentId().equals(deployment)).findFirst();
    same.ifPresent(found -> found.seen(now));
    if (same.isEmpty() && known.size() < MOST) {
      WaitingDeployment offered = new WaitingDeployment(ids.next(), platform, deployment, now);
      waiting.add(offered);
      audit.record("deployment.offered", "deployment", offered.id(), Map.of("platform", platform));
    }
  }
}
