package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.Roster;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.control.TenantLocale;
import org.ribalta.shared.Language;

/** Has a roster read: by one job at a time, however many ask. */
@ApplicationScoped
@Transactional
public class AskForRoster {
  private RosterRepository rosters;
  private ActivityRepository activities;
  private Jobs jobs;
  private TenantLocale locale;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected AskForRoster() {}

  @Inject
  AskForRoster(
      RosterRepository rosters,
      ActivityRepository activities,
      Jobs jobs,
      TenantLocale locale,
      Clock clock) {
    this.rosters = rosters;
    this.activities = activities;
    this.jobs = jobs;
    this.locale = locale;
    this.clock = clock;
  }

  /**
   * Who asks.
   *
   * @param person null for the operator
   */
  public record Asker(@Nullable UUID person, Language language) {}

  /**
   * Has it read now.
   *
   * @return the job; if one reads it already, that one
   * @throws Refused {@code not-found} if there is no such roster in use
   */
  public Job ask(UUID roster, Asker asker) {
    return rosters
        .hold(roster)
        .filter(held -> rosters.isInUse(roster))
        .map(held -> running(held).orElseGet(() -> submit(held, asker)))
        .orElseThrow(() -> Refused.notFound("roster"));
  }

  /**
   * Has the roster of an activity's course read now.
   *
   * @throws Refused {@code not-found} if the course has none
   */
  public Job askOfCourse(UUID activity, Asker asker) {
    UUID roster =
        activities
            .find(activity)
            .flatMap(LtiActivity::course)
            .flatMap(rosters::of)
            .map(Roster::id)
            .orElseThrow(() -> Refused.notFound("roster"));
    return ask(roster, asker);
  }

  /** Has it read if it is time to; who loses a race for that asks for nothing. */
  public void askIfDue(UUID roster) {
    rosters
        .hold(roster)
        .filter(held -> held.isDue(clock.instant()))
        .filter(held -> running(held).isEmpty())
        .ifPresent(held -> submit(held, new Asker(null, tenants())));
  }

  private Optional<Job> running(Roster roster) {
    return roster.job().flatMap(jobs::find).filter(job -> !job.state().ended());
  }

  private Job submit(Roster roster, Asker asker) {
    Job job =
        jobs.submit(
            new JobRequest(
                ReadRoster.KIND,
                new ReadRoster.Asked(roster.id()),
                asker.person(),
                asker.language()));
    roster.readBy(job.id(), clock.instant());
    return job;
  }

  private Language tenants() {
    return Language.of(List.of(Locale.forLanguageTag(locale.current())));
  }
}
