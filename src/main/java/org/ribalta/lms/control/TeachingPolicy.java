package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ribalta.access.Role;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lti.message.LtiMessage;

/**
 * Who teaches a course, and so may change it and see how its people are doing: its instructors and
 * administrators, and those of the institution where they are trusted.
 */
@ApplicationScoped
public class TeachingPolicy {
  private LtiConfig config;
  private BeginSession beginSession;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected TeachingPolicy() {}

  @Inject
  TeachingPolicy(LtiConfig config, BeginSession beginSession) {
    this.config = config;
    this.beginSession = beginSession;
  }

  boolean teaches(LtiPlatform platform, LtiMessage message) {
    return config.contextRoles(message.roles()).contains(Role.PROGRAMME_MANAGER)
        || beginSession.trusted(platform, message).contains(Role.ADMINISTRATOR);
  }
}
