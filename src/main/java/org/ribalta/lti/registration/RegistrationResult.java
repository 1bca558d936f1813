package org.ribalta.lti.registration;

import java.util.Optional;

/** What a dynamic registration came to. */
public sealed interface RegistrationResult {

  /**
   * The platform made the tool its client.
   *
   * @param clientId the tool's name at the platform
   * @param deploymentId the deployment made along with it; many platforms make one later
   */
  record Registered(PlatformConfiguration platform, String clientId, Optional<String> deploymentId)
      implements RegistrationResult {}

  /**
   * Nothing was agreed on.
   *
   * @param found what was met instead, on one line, empty for nothing to add; it may be the
   *     platform's own words, so it is to be escaped where it is shown
   */
  record Refused(RegistrationRefusal reason, String found) implements RegistrationResult {}
}
