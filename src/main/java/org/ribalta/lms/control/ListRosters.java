package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.Role;
import org.ribalta.lms.control.MembershipRepository.Group;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.Roster;
import org.ribalta.lti.nrps.Member.Status;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;

/** Tells of the rosters that are kept: of which courses, how many people, how fresh. */
@ApplicationScoped
@Transactional
public class ListRosters {
  private static final int MOST_AT_ONCE = 50;

  private RosterRepository rosters;
  private MembershipRepository memberships;
  private ActivityRepository activities;
  private Jobs jobs;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ListRosters() {}

  @Inject
  ListRosters(
      RosterRepository rosters,
      MembershipRepository memberships,
      ActivityRepository activities,
      Jobs jobs,
      Clock clock) {
    this.rosters = rosters;
    this.memberships = memberships;
    this.activities = activities;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * A roster as the JSON API tells it.
   *
   * @param title what the course is called, or null
   * @param members active ones
   * @param inactive those whom the platform calls inactive or deleted
   * @param roles how many active members have which role in the course
   * @param readAt when it was last read to its end, or null
   * @param dueAt when it is read the next time
   * @param brokeOff whether the last reading did not come to its end
   * @param job that reads it, or did so last; null before the first and when it was forgotten
   */
  public record RosterDescription(
      UUID id,
      UUID platformId,
      @Nullable String title,
      long members,
      long inactive,
      Map<Role, Long> roles,
      @Nullable Instant readAt,
      Instant dueAt,
      boolean brokeOff,
      @Nullable Job job) {}

  /** The rosters of all registered platforms, by course. */
  public List<RosterDescription> list() {
    return rosters.inUse().stream().map(this::described).toList();
  }

  /**
   * The roster of the course that an activity is in; empty if none is kept, or if its people come
   * from a directory: then the course's manager has nothing to do with it.
   */
  public Optional<RosterDescription> ofCourse(UUID activity) {
    return activities
        .find(activity)
        .flatMap(LtiActivity::course)
        .flatMap(rosters::of)
        .filter(found -> rosters.makesPeople(found.id()))
        .map(this::described);
  }

  /** Those that it is time to read. */
  List<UUID> due() {
    return rosters.due(clock.instant(), MOST_AT_ONCE);
  }

  private RosterDescription described(Roster roster) {
    List<Group> groups = memberships.groups(roster.id());
    return new RosterDescription(
        roster.id(),
        roster.platformId(),
        roster.contextTitle().orElse(null),
        sum(groups, true),
        sum(groups, false),
        roles(groups),
        roster.readAt().orElse(null),
        roster.dueAt(),
        roster.brokeOff(),
        roster.job().flatMap(jobs::find).orElse(null));
  }

  private static long sum(List<Group> groups, boolean active) {
    return groups.stream()
        .filter(group -> (group.status() == Status.ACTIVE) == active)
        .mapToLong(Group::members)
        .sum();
  }

  private static Map<Role, Long> roles(List<Group> groups) {
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    groups.stream()
        .filter(group -> group.status() == Status.ACTIVE && !group.roles().isEmpty())
        .forEach(
            group ->
                Arrays.stream(group.roles().split(",", -1))
                    .forEach(name -> counts.merge(Role.valueOf(name), group.members(), Long::sum)));
    return counts;
  }
}
