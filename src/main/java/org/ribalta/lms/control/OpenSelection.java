package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Role;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.CourseKey;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.Selection;
import org.ribalta.lti.claim.Context;
import org.ribalta.lti.deeplink.ResourceLinkItem;
import org.ribalta.lti.message.DeepLinkingRequest;
import org.ribalta.platform.Ids;
import org.ribalta.programme.Editions;

/**
 * Lets somebody who teaches a course choose what to add to it. The settings of the request stay
 * here; the browser gets the selection's key. Runs as the request's tenant.
 */
@ApplicationScoped
public class OpenSelection {
  private static final Duration KEPT = Duration.ofDays(1);

  private PlatformRepository platforms;
  private ActivityRepository activities;
  private SelectionRepository selections;
  private ResolvePerson resolvePerson;
  private OfferCode offerCode;
  private BeginSession beginSession;
  private Editions editions;
  private TeachingPolicy teachingPolicy;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenSelection() {}

  @Inject
  OpenSelection(
      PlatformRepository platforms,
      ActivityRepository activities,
      SelectionRepository selections,
      ResolvePerson resolvePerson,
      OfferCode offerCode,
      BeginSession beginSession,
      Editions editions,
      TeachingPolicy teachingPolicy,
      Ids ids,
      Clock clock) {
    this.platforms = platforms;
    this.activities = activities;
    this.selections = selections;
    this.resolvePerson = resolvePerson;
    this.offerCode = offerCode;
    this.beginSession = beginSession;
    this.editions = editions;
    this.teachingPolicy = teachingPolicy;
    this.ids = ids;
    this.clock = clock;
  }

  /** Begins the selection, or says why not. */
  @Transactional
  public Opening open(UUID platformId, DeepLinkingRequest request) {
    return platforms
        .registered(platformId)
        .map(platform -> open(platform, request))
        .orElseGet(Opening.Removed::new);
  }

  private Opening open(LtiPlatform platform, DeepLinkingRequest request) {
    if (!teachingPolicy.teaches(platform, request)) {
      return new Opening.NotTeaching();
    }
    if (!request.settings().accepts(ResourceLinkItem.TYPE) || request.context().isEmpty()) {
      return new Opening.NothingFits();
    }
    LmsUser user = LmsUser.of(request);
    Recognition who = resolvePerson.launching(platform, user);
    return who instanceof Recognition.Somebody somebody
        ? selecting(platform, request, request.context().get(), somebody.person())
        : offerCode.turnedAway(platform, who, user);
  }

  private Opening selecting(
      LtiPlatform platform, DeepLinkingRequest request, Context context, PersonView person) {
    CourseKey course = new CourseKey(platform.id(), request.deploymentId().value(), context.id());
    LtiActivity waiting = waiting(course, context, person.id());
    Instant now = clock.instant();
    selections.forget(person.id(), now.minus(KEPT));
    Selection selection =
        new Selection(ids.next(), course, request.settings(), person.id(), waiting, now);
    selections.add(selection);
    return new Opening.Selecting(
        beginSession.begin(platform, waiting.id(), person, request, Set.of(Role.PROGRAMME_MANAGER)),
        selection.id(),
        Origins.of(request.settings().returnUrl()).orElseThrow());
  }

  /** One per person and course is enough until a programme was begun in it. */
  private LtiActivity waiting(CourseKey course, Context context, UUID person) {
    return activities.waiting(course, person).stream()
        .filter(activity -> editions.ofActivity(activity.id()).isEmpty())
        .findFirst()
        .orElseGet(() -> activities.reserve(course, context.title(), person));
  }
}
