package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.lms.entity.WaitingDeployment;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Takes a deployment off the list without letting it in; the next launch from there offers it. */
@ApplicationScoped
public class DismissDeployment {
  private WaitingDeploymentRepository waiting;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected DismissDeployment() {}

  @Inject
  DismissDeployment(WaitingDeploymentRepository waiting, Audit audit) {
    this.waiting = waiting;
    this.audit = audit;
  }

  /**
   * Dismisses a deployment of the current tenant's platforms.
   *
   * @throws Refused {@code not-found} if it does not wait
   */
  @Transactional
  public void dismiss(UUID id) {
    WaitingDeployment offered = waiting.find(id).orElseThrow(() -> Refused.notFound("deployment"));
    waiting.remove(offered);
    audit.record(
        "deployment.dismissed", "deployment", id, Map.of("platform", offered.platformId()));
  }
}
