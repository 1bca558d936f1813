package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.RegistrationLink;
import org.ribalta.lti.registration.RegistrationRefusal;
import org.ribalta.lti.registration.RegistrationResult.Registered;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** What happens to a registration link. The caller has entered the link's tenant before. */
@ApplicationScoped
public class UseRegistrationLink {
  private static final String LINK = "registration-link";

  private RegistrationLinkRepository links;
  private RegisterPlatform registerPlatform;
  private LtiConfig config;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UseRegistrationLink() {}

  @Inject
  UseRegistrationLink(
      RegistrationLinkRepository links,
      RegisterPlatform registerPlatform,
      LtiConfig config,
      Audit audit,
      Clock clock) {
    this.links = links;
    this.registerPlatform = registerPlatform;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /** The link of this code, if it can still be used; looking does not use it up. */
  @Transactional
  public Optional<UUID> usable(String code) {
    return links.usable(code, clock.instant()).map(RegistrationLink::id);
  }

  /**
   * Uses the link up and stores the platform that came by it, both or neither.
   *
   * @return the platform's key; empty if somebody else used the link meanwhile
   * @throws Refused {@code deployment-taken} as {@link RegisterPlatform#register}
   */
  @Transactional
  public Optional<UUID> store(String code, Registered registered) {
    return links.use(code, clock.instant()).map(link -> stored(link, registered));
  }

  private UUID stored(RegistrationLink link, Registered registered) {
    UUID platform =
        registerPlatform
            .register(new IntroducedPlatform(registered, link.terms()).details(config))
            .id();
    audit.record(LINK + ".used", LINK, link.id(), Map.of("platform", platform));
    return platform;
  }

  /** Records that a registration came to nothing, under the code that the page shows. */
  @Transactional
  public void refused(UUID link, RegistrationRefusal reason) {
    audit.record("registration.refused", LINK, link, Map.of("reason", reason.name()));
  }
}
