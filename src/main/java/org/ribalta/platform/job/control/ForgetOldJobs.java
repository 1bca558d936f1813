package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.ribalta.platform.job.Routine;

/** Removes what is left of jobs that ended more than ninety days ago. */
@ApplicationScoped
public class ForgetOldJobs implements Routine {
  private static final Duration KEPT = Duration.ofDays(90);

  private JobRepository jobs;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ForgetOldJobs() {}

  @Inject
  ForgetOldJobs(JobRepository jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public Schedule schedule() {
    return new Schedule("forget-old-jobs", Scope.EACH_TENANT, Duration.ofHours(6));
  }

  @Override
  @Transactional
  public void run() {
    jobs.forgetEndedBefore(clock.instant().minus(KEPT));
  }
}
