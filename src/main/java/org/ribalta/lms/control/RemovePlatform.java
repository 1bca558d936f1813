package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.access.Sessions;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Closes the door to a platform. Registering it again opens it, with all that was there. */
@ApplicationScoped
public class RemovePlatform {
  private PlatformRepository platforms;
  private WaitingDeploymentRepository waiting;
  private Sessions sessions;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RemovePlatform() {}

  @Inject
  RemovePlatform(
      PlatformRepository platforms,
      WaitingDeploymentRepository waiting,
      Sessions sessions,
      Audit audit,
      Clock clock) {
    this.platforms = platforms;
    this.waiting = waiting;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Removes a platform of the current tenant, and ends what was launched from it; removing it twice
   * is removing it once.
   *
   * @throws Refused {@code not-found} if there is no such platform
   */
  @Transactional
  public void remove(UUID id) {
    LtiPlatform platform = platforms.find(id).orElseThrow(() -> Refused.notFound("platform"));
    platform.remove(clock.instant());
    platforms.forgetDeployments(id);
    waiting.forgetAllOf(id);
    sessions.endAllFrom(id);
    audit.record("platform.removed", "platform", id, Map.of());
  }
}
