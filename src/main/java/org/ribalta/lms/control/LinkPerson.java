package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.problem.Refused;

/** Says who a user is whom no rule could tell: an administrator's word, or a proven address. */
@ApplicationScoped
public class LinkPerson {
  private PlatformRepository platforms;
  private PersonLinkRepository links;
  private People people;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected LinkPerson() {}

  @Inject
  LinkPerson(
      PlatformRepository platforms,
      PersonLinkRepository links,
      People people,
      Audit audit,
      Clock clock) {
    this.platforms = platforms;
    this.links = links;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Links a user of a platform to a person of the directory, by an administrator's decision.
   *
   * @throws Refused {@code not-found} if there is no such user of this platform, or one of {@link
   *     PersonLinkProblem}
   */
  @Transactional
  public void byHand(UUID platform, UUID user, UUID person) {
    link(platform, user, person, How.BY_HAND);
  }

  /** The same on any grounds, in the caller's transaction. */
  void link(UUID platformId, UUID user, UUID person, How how) {
    LtiPlatform platform =
        platforms.registered(platformId).orElseThrow(() -> Refused.notFound("platform"));
    // Of two who link one person at once, one comes second and sees it.
    platforms.ofIssuer(platform.issuer()).forEach(each -> platforms.hold(each.id()));
    PersonLink link =
        links.hold(platform.issuer(), user).orElseThrow(() -> Refused.notFound("user"));
    check(link, person);
    link.to(person, how, clock.instant());
    audit.recordOnPerson(
        "person.linked",
        person,
        Map.of("platform", platform.id(), "how", how.name().toLowerCase(Locale.ROOT)));
  }

  private void check(PersonLink link, UUID person) {
    if (link.person().isPresent()) {
      throw PersonLinkProblem.USER_LINKED.refused();
    }
    if (people.find(person).filter(PersonView::active).isEmpty()) {
      throw PersonLinkProblem.PERSON_GONE.refused();
    }
    if (links.isMade(person)) {
      throw PersonLinkProblem.PERSON_OF_LMS.refused();
    }
    if (links.isLinked(link.issuer(), person)) {
      throw PersonLinkProblem.PERSON_LINKED.refused();
    }
  }
}
