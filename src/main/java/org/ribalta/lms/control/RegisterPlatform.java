package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ribalta.lms.entity.LtiDeployment;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Takes in a platform by hand, as an administrator typed it. */
@ApplicationScoped
public class RegisterPlatform {
  private PlatformRepository platforms;
  private Audit audit;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RegisterPlatform() {}

  @Inject
  RegisterPlatform(PlatformRepository platforms, Audit audit, Ids ids, Clock clock) {
    this.platforms = platforms;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores the platform with its deployments. One that was removed before comes back with its
   * courses and people.
   *
   * @throws Refused {@code deployment-taken} if one of them names another registration, of whatever
   *     tenant
   */
  @Transactional
  public LtiPlatform register(PlatformDetails details) {
    LtiPlatform platform =
        platforms.removed(details.issuer(), details.clientId()).orElseGet(() -> added(details));
    platform.register(details);
    platforms.flush();
    details
        .deploymentIds()
        .forEach(
            deployment ->
                platforms.addDeployment(new LtiDeployment(ids.next(), platform, deployment)));
    platforms.flushOr(LmsProblem::deploymentTaken);
    audit.record(
        "platform.registered", "platform", platform.id(), Map.of("preset", platform.preset()));
    return platform;
  }

  private LtiPlatform added(PlatformDetails details) {
    LtiPlatform platform = new LtiPlatform(ids.next(), details, clock.instant());
    platforms.add(platform);
    return platform;
  }
}
