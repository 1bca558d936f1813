package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ribalta.access.Role;
import org.ribalta.directory.PersonView;
import org.ribalta.enrolment.Enrolments;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lti.message.SubmissionReviewRequest;
import org.ribalta.programme.Editions;

/**
 * Lets somebody see what a score in the gradebook stands for: who teaches the course, anybody's;
 * everybody, their own. Runs as the request's tenant.
 */
@ApplicationScoped
public class OpenReview {
  private PlatformRepository platforms;
  private ActivityRepository activities;
  private PersonLinkRepository links;
  private ResolvePerson resolvePerson;
  private OfferCode offerCode;
  private TeachingPolicy teachingPolicy;
  private BeginSession beginSession;
  private Editions editions;
  private Enrolments enrolments;
  private LinkRoles linkRoles;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OpenReview() {}

  @Inject
  OpenReview(
      PlatformRepository platforms,
      ActivityRepository activities,
      PersonLinkRepository links,
      ResolvePerson resolvePerson,
      OfferCode offerCode,
      TeachingPolicy teachingPolicy,
      BeginSession beginSession,
      Editions editions,
      Enrolments enrolments,
      LinkRoles linkRoles) {
    this.platforms = platforms;
    this.activities = activities;
    this.links = links;
    this.resolvePerson = resolvePerson;
    this.offerCode = offerCode;
    this.teachingPolicy = teachingPolicy;
    this.beginSession = beginSession;
    this.editions = editions;
    this.enrolments = enrolments;
    this.linkRoles = linkRoles;
  }

  /** Opens what the score stands for, or says why not. */
  @Transactional
  public Opening open(UUID platformId, SubmissionReviewRequest request) {
    return platforms
        .registered(platformId)
        .map(platform -> open(platform, request))
        .orElseGet(Opening.Removed::new);
  }

  private Opening open(LtiPlatform platform, SubmissionReviewRequest request) {
    // Before anything is looked for: whoever may not see it does not learn whether it is there.
    if (!request.isOfSender() && !teachingPolicy.teaches(platform, request)) {
      return new Opening.NotTheirs();
    }
    LmsUser user = LmsUser.of(request);
    Recognition who = resolvePerson.launching(platform, user);
    return who instanceof Recognition.Somebody somebody
        ? reviewing(platform, request, somebody.person())
        : offerCode.turnedAway(platform, who, user);
  }

  private Opening reviewing(
      LtiPlatform platform, SubmissionReviewRequest request, PersonView reader) {
    Optional<LtiActivity> link = link(platform, request);
    if (!request.isOfSender() && link.filter(it -> mayTeach(it, reader)).isEmpty()) {
      return link.isPresent() ? new Opening.NotTheirs() : new Opening.NothingBehind();
    }
    Optional<UUID> person =
        links
            .ofSubject(platform.issuer(), request.forUser().userId())
            .flatMap(PersonLink::person)
            .filter(found -> link.filter(it -> takesPart(it.home(), found)).isPresent());
    return person
        .<Opening>map(
            found ->
                new Opening.Reviewing(begin(platform, link.orElseThrow(), reader, request), found))
        .orElseGet(Opening.NothingBehind::new);
  }

  private boolean mayTeach(LtiActivity link, PersonView reader) {
    return linkRoles.mayTeach(link, reader.id());
  }

  private OpenedActivity begin(
      LtiPlatform platform, LtiActivity link, PersonView reader, SubmissionReviewRequest request) {
    Set<Role> roles = linkRoles.of(link, reader.id(), request.roles());
    return beginSession.begin(platform, link.home(), reader, request, roles);
  }

  /** The link whose scores the column holds. */
  private Optional<LtiActivity> link(LtiPlatform platform, SubmissionReviewRequest request) {
    return activities
        .ofLineItem(platform.id(), request.deploymentId().value(), request.lineItem())
        .stream()
        .filter(link -> isMeant(link, request))
        .findFirst();
  }

  /** What else the message says of the column's place is so. */
  private static boolean isMeant(LtiActivity link, SubmissionReviewRequest request) {
    return request.resourceLink().stream().allMatch(said -> link.isLink(said.id()))
        && request.context().stream()
            .allMatch(
                said -> link.course().stream().allMatch(it -> it.context().equals(said.id())));
  }

  private boolean takesPart(UUID activity, UUID person) {
    return editions
        .ofActivity(activity)
        .flatMap(edition -> enrolments.find(edition.id(), person))
        .isPresent();
  }
}
