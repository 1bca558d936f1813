package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.Ids;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.JobRequest;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.job.entity.JobRecord;
import org.ribalta.platform.tenant.Tenancy;

/** Takes jobs, tells of them, and notes who wants one stopped. */
@ApplicationScoped
@Transactional
public class JobRegister implements Jobs {
  private static final String JOB = "job";

  private JobRepository jobs;
  private JobHandlers handlers;
  private JobScheduler scheduler;
  private Ids ids;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected JobRegister() {}

  @Inject
  JobRegister(
      JobRepository jobs,
      JobHandlers handlers,
      JobScheduler scheduler,
      Ids ids,
      Clock clock,
      Audit audit) {
    this.jobs = jobs;
    this.handlers = handlers;
    this.scheduler = scheduler;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Job submit(JobRequest request) {
    if (handlers.of(request.kind()).isEmpty()) {
      throw new IllegalArgumentException("Nobody does jobs of kind " + request.kind());
    }
    JobRecord job = new JobRecord(ids.next(), request, clock.instant());
    jobs.add(job);
    audit.record("job.asked", JOB, job.id(), Map.of("kind", request.kind()));
    scheduler.schedule(new JobRef(Tenancy.current(), job.id()));
    return job.job();
  }

  @Override
  public Optional<Job> find(UUID id) {
    return jobs.find(id).map(JobRecord::job);
  }

  @Override
  public List<Job> recent() {
    return jobs.recent().stream().map(JobRecord::job).toList();
  }

  @Override
  public List<Job> recent(String kind) {
    return jobs.recent(kind).stream().map(JobRecord::job).toList();
  }

  @Override
  public Optional<Job> cancel(UUID id) {
    Optional<JobRecord> found = jobs.hold(id);
    found.ifPresent(
        job -> {
          job.cancel(clock.instant());
          audit.record("job.cancelled", JOB, id, Map.of("kind", job.kind()));
        });
    return found.map(JobRecord::job);
  }
}
