package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.programme.Editions;
import org.ribalta.talent.ScoreRequests;

/**
 * Turns a verified launch into a login session: finds or makes the activity, resolves the person,
 * gives the roles. Runs as the launch's tenant.
 */
@ApplicationScoped
public class OpenActivity {
  private PlatformRepository platforms;
  private BindLink bindLink;
  private ResolvePerson resolvePerson;
  private OfferCode offerCode;
  private NoteCourse noteCourse;
  private ArrivalRepository arrivals;
  private BeginSession beginSession;
  private Editions editions;
  private ScoreRequests scores;
  private LinkRoles linkRoles;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenActivity() {}

  @Inject
  OpenActivity(
      PlatformRepository platforms,
      BindLink bindLink,
      ResolvePerson resolvePerson,
      OfferCode offerCode,
      NoteCourse noteCourse,
      ArrivalRepository arrivals,
      BeginSession beginSession,
      Editions editions,
      ScoreRequests scores,
      LinkRoles linkRoles) {
    this.platforms = platforms;
    this.bindLink = bindLink;
    this.resolvePerson = resolvePerson;
    this.offerCode = offerCode;
    this.noteCourse = noteCourse;
    this.arrivals = arrivals;
    this.beginSession = beginSession;
    this.editions = editions;
    this.scores = scores;
    this.linkRoles = linkRoles;
  }

  /** Opens the activity, or says why not. What was learned of the activity is kept either way. */
  @Transactional
  public Opening open(UUID platformId, ResourceLinkLaunch launch) {
    return platforms
        .registered(platformId)
        .map(platform -> open(platform, launch))
        .orElseGet(Opening.Removed::new);
  }

  private Opening open(LtiPlatform platform, ResourceLinkLaunch launch) {
    LtiActivity link = bindLink.launched(platform, launch);
    link.describedBy(launch);
    LmsUser user = LmsUser.of(launch);
    Recognition who = resolvePerson.launching(platform, user);
    return who instanceof Recognition.Somebody somebody
        ? opened(platform, link, somebody.person(), launch)
        : offerCode.turnedAway(platform, who, user);
  }

  private Opening opened(
      LtiPlatform platform, LtiActivity link, PersonView person, ResourceLinkLaunch launch) {
    noteCourse.launched(platform, launch);
    if (link.isOneOfSeveral() && arrivals.note(link, person.id())) {
      editions
          .ofActivity(link.home())
          .ifPresent(edition -> scores.columnAdded(edition.id(), person.id()));
    }
    return new Opening.Opened(
        beginSession.begin(
            platform, link.home(), person, launch, linkRoles.of(link, person.id(), launch.roles())),
        CourseModule.of(link.tag()));
  }
}
