package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Decides whether a platform's guests may prove by e-mail who they are. */
@ApplicationScoped
public class AllowEmailMatch {
  private PlatformRepository platforms;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AllowEmailMatch() {}

  @Inject
  AllowEmailMatch(PlatformRepository platforms, Audit audit) {
    this.platforms = platforms;
    this.audit = audit;
  }

  /**
   * Decides it.
   *
   * @throws Refused {@code not-found} if there is no such platform
   */
  @Transactional
  public void decide(UUID platform, boolean allowed) {
    platforms
        .registered(platform)
        .orElseThrow(() -> Refused.notFound("platform"))
        .matchByEmail(allowed);
    audit.record("platform.email-match-decided", "platform", platform, Map.of("allowed", allowed));
  }
}
