package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.ribalta.lms.entity.CourseKey;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.lms.entity.Roster;
import org.ribalta.lti.claim.Context;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.lti.nrps.Member;
import org.ribalta.lti.nrps.NrpsEndpoint;

/**
 * Learns from a launch where the roster of its course is, and that whoever launches belongs to it.
 * The first launch has the roster read. Where people come from their own launch alone, nobody else
 * of the course is anybody's business, and no roster is kept.
 */
@ApplicationScoped
public class NoteCourse {
  private RosterRepository rosters;
  private MembershipRepository memberships;
  private PersonLinkRepository links;
  private AskForRoster askForRoster;
  private LtiConfig config;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected NoteCourse() {}

  @Inject
  NoteCourse(
      RosterRepository rosters,
      MembershipRepository memberships,
      PersonLinkRepository links,
      AskForRoster askForRoster,
      LtiConfig config,
      Clock clock) {
    this.rosters = rosters;
    this.memberships = memberships;
    this.links = links;
    this.askForRoster = askForRoster;
    this.config = config;
    this.clock = clock;
  }

  /** Takes note, in the launch's transaction; nothing where the platform offers no roster. */
  void launched(LtiPlatform platform, ResourceLinkLaunch launch) {
    if (platform.people() != PeopleSource.LAUNCH
        && launch.roster().isPresent()
        && launch.context().isPresent()) {
      Roster roster = roster(platform, launch, launch.roster().get(), launch.context().get());
      links
          .ofSubject(platform.issuer(), launch.user().subject())
          .ifPresent(link -> member(roster, link, launch));
      if (roster.isDue(clock.instant())) {
        askForRoster.askIfDue(roster.id());
      }
    }
  }

  private Roster roster(
      LtiPlatform platform, ResourceLinkLaunch launch, NrpsEndpoint endpoint, Context context) {
    Instant now = clock.instant();
    CourseKey course = new CourseKey(platform.id(), launch.deploymentId().value(), context.id());
    Roster roster = rosters.ofOrNew(course, endpoint, now);
    roster.toldBy(endpoint, context.title());
    return roster;
  }

  private void member(Roster roster, PersonLink link, ResourceLinkLaunch launch) {
    memberships.note(
        roster.id(), link.id(), Member.Status.ACTIVE, config.contextRoles(launch.roles()));
  }
}
