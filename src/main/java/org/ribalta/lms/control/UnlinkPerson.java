package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ribalta.access.Sessions;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Undoes a link that was wrong: the user is a guest again, and what they had opened ends. */
@ApplicationScoped
public class UnlinkPerson {
  private PlatformRepository platforms;
  private PersonLinkRepository links;
  private Sessions sessions;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UnlinkPerson() {}

  @Inject
  UnlinkPerson(
      PlatformRepository platforms,
      PersonLinkRepository links,
      Sessions sessions,
      Audit audit,
      Clock clock) {
    this.platforms = platforms;
    this.links = links;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Undoes a link. A user whose key the platform goes on sending is recognised again at the next
   * launch: that has to be put right in the platform or in the directory.
   *
   * @throws Refused {@code not-found} if there is no such user of this platform; {@code
   *     user-not-linked}; {@code link-made}
   */
  @Transactional
  public void unlink(UUID platformId, UUID user) {
    LtiPlatform platform =
        platforms.registered(platformId).orElseThrow(() -> Refused.notFound("platform"));
    PersonLink link =
        links.hold(platform.issuer(), user).orElseThrow(() -> Refused.notFound("user"));
    UUID person = link.person().orElseThrow(PersonLinkProblem.USER_NOT_LINKED::refused);
    if (link.how() == How.MADE) {
      throw PersonLinkProblem.LINK_MADE.refused();
    }
    link.undo(clock.instant());
    platforms.ofIssuer(platform.issuer()).forEach(each -> sessions.endAllOf(person, each.id()));
    audit.recordOnPerson("person.unlinked", person, Map.of("platform", platform.id()));
  }
}
