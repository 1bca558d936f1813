package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribalta.lti.registration.DynamicRegistration;
import org.ribalta.lti.registration.RegistrationInitiation;
import org.ribalta.lti.registration.RegistrationResult;
import org.ribalta.lti.registration.RegistrationResult.Registered;
import org.ribalta.platform.problem.Refused;

/**
 * Registers us with an LMS whose administrator has a link of ours. Holds no transaction while it
 * talks to the LMS.
 */
@ApplicationScoped
public class ConnectPlatform {
  private static final Logger LOG = Logger.getLogger(ConnectPlatform.class.getName());

  private UseRegistrationLink links;
  private DynamicRegistration registration;
  private ToolDescription tool;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ConnectPlatform() {}

  @Inject
  ConnectPlatform(
      UseRegistrationLink links, DynamicRegistration registration, ToolDescription tool) {
    this.links = links;
    this.registration = registration;
    this.tool = tool;
  }

  /** Calls nobody before the code is found to be good. */
  public RegistrationOutcome connect(String code, RegistrationInitiation request) {
    Optional<UUID> link = links.usable(code);
    if (link.isEmpty()) {
      return new RegistrationOutcome.Spent();
    }
    RegistrationResult result = registration.register(request, tool.configuration());
    if (result instanceof RegistrationResult.Refused refused) {
      LOG.log(
          Level.INFO,
          "A registration was refused: {0} {1}",
          new Object[] {refused.reason(), refused.found()});
      links.refused(link.get(), refused.reason());
      return new RegistrationOutcome.NotConnected(refused.reason(), refused.found());
    }
    return stored(code, (Registered) result);
  }

  private RegistrationOutcome stored(String code, Registered registered) {
    try {
      return links
          .store(code, registered)
          .<RegistrationOutcome>map(
              platform ->
                  new RegistrationOutcome.Connected(
                      registered.platform().issuer(), registered.deploymentId().isPresent()))
          .orElseGet(RegistrationOutcome.Spent::new);
    } catch (Refused taken) {
      return new RegistrationOutcome.Taken();
    }
  }
}
