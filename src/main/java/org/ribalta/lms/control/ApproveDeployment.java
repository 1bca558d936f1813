package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lms.entity.LtiDeployment;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.WaitingDeployment;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Takes a deployment in: from now on people come in from there. */
@ApplicationScoped
public class ApproveDeployment {
  private WaitingDeploymentRepository waiting;
  private PlatformRepository platforms;
  private Audit audit;
  private Ids ids;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ApproveDeployment() {}

  @Inject
  ApproveDeployment(
      WaitingDeploymentRepository waiting, PlatformRepository platforms, Audit audit, Ids ids) {
    this.waiting = waiting;
    this.platforms = platforms;
    this.audit = audit;
    this.ids = ids;
  }

  /**
   * Approves a deployment of the current tenant's platforms.
   *
   * @throws Refused {@code not-found} if it does not wait, {@code deployment-taken} if it names
   *     another registration meanwhile
   */
  @Transactional
  public void approve(UUID id) {
    WaitingDeployment offered = waiting.find(id).orElseThrow(() -> Refused.notFound("deployment"));
    LtiPlatform platform =
        platforms
            .find(offered.platformId())
            .filter(LtiPlatform::isRegistered)
            .orElseThrow(() -> Refused.notFound("platform"));
    LtiDeployment deployment = new LtiDeployment(ids.next(), platform, offered.deploymentId());
    platforms.addDeployment(deployment);
    waiting.remove(offered);
    platforms.flushOr(LmsProblem::deploymentTaken);
    audit.record(
        "deployment.approved", "deployment", deployment.id(), Map.of("platform", platform.id()));
  }
}
