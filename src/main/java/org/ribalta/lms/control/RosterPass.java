package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.directory.LmsPeople;
import org.ribalta.directory.People;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.Roster;
import org.ribalta.lms.entity.RosterCounts;
import org.ribalta.lms.entity.RosterReached;
import org.ribalta.lti.Platform;
import org.ribalta.lti.nrps.Member;
import org.ribalta.lti.nrps.NrpsEndpoint;
import org.ribalta.lti.nrps.RosterPage;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.job.JobRun;

/** The transactions of one way through a roster. */
@ApplicationScoped
@Transactional
public class RosterPass {
  private RosterRepository rosters;
  private PlatformRepository platforms;
  private MembershipRepository memberships;
  private TakeMember takeMember;
  private People people;
  private LmsPeople lmsPeople;
  private Audit audit;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected RosterPass() {}

  @Inject
  RosterPass(
      RosterRepository rosters,
      PlatformRepository platforms,
      MembershipRepository memberships,
      TakeMember takeMember,
      People people,
      LmsPeople lmsPeople,
      Audit audit,
      Clock clock) {
    this.rosters = rosters;
    this.platforms = platforms;
    this.memberships = memberships;
    this.takeMember = takeMember;
    this.people = people;
    this.lmsPeople = lmsPeople;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Where to read.
   *
   * @param reached where the last reading broke off, or nothing
   */
  record Source(
      UUID roster,
      UUID platformId,
      Platform platform,
      NrpsEndpoint endpoint,
      RosterReached reached) {}

  /** Where to read; empty if the platform is not registered (any more). */
  Optional<Source> source(UUID id) {
    return rosters.find(id).filter(found -> rosters.isInUse(id)).map(this::source);
  }

  private Source source(Roster roster) {
    LtiPlatform platform = platforms.find(roster.platformId()).orElseThrow();
    return new Source(
        roster.id(),
        platform.id(),
        platform.registration(),
        roster.endpoint(),
        roster.reached().orElse(RosterReached.NOTHING));
  }

  /**
   * Takes in the people of a page, always in the same order, so that two pages that name the same
   * people wait for each other and do not block each other.
   */
  RosterReached take(JobRun run, Source source, RosterPage page, RosterReached before) {
    LtiPlatform platform = platforms.find(source.platformId()).orElseThrow();
    RosterCounts counts =
        page.members().stream()
            .sorted(Comparator.comparing(Member::userId))
            .map(member -> takeMember.take(platform, source.roster(), member))
            .reduce(new RosterCounts(0, 0, 0, 0, 0, 1, page.leftOut()), RosterCounts::plus);
    RosterReached reached = before.after(counts, page.next());
    run.checkpoint(reached, reached.counts().members(), null);
    return reached;
  }

  /**
   * Lets in and keeps out, now that every page was read: whom the platform called so, no others,
   * and only where its word makes people. Whom a directory provisions stays as it says.
   */
  void apply(JobRun run, UUID roster, RosterReached reached) {
    if (rosters.makesPeople(roster)) {
      letInAndKeepOut(roster);
    }
    long members = reached.counts().members();
    run.checkpoint(reached, members, members);
  }

  private void letInAndKeepOut(UUID roster) {
    memberships.nowhereActive(roster).forEach(person -> lmsPeople.activate(person, false));
    people.findAll(memberships.active(roster)).stream()
        .filter(person -> !person.active())
        .forEach(person -> lmsPeople.activate(person.id(), true));
  }

  /** Notes that the roster was read to its end. */
  void end(UUID id, RosterCounts counts) {
    rosters.hold(id).ifPresent(roster -> roster.read(clock.instant()));
    audit.record(
        "roster.read",
        "roster",
        id,
        Map.of(
            "members", counts.members(),
            "created", counts.created(),
            "inactive", counts.inactive()));
  }

  /**
   * Notes that the reading broke off.
   *
   * @param from where to go on; null for the first page
   * @param wish how long the platform wants to be left alone
   */
  void breakOff(UUID id, @Nullable RosterReached from, Optional<Duration> wish) {
    rosters.hold(id).ifPresent(roster -> roster.brokeOff(from, wish, clock.instant()));
  }
}
