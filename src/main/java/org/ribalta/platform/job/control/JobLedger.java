package org.ribalta.platform.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.audit.Audit;
import org.ribalta.platform.job.Job.State;
import org.ribalta.platform.job.JobHandler;
import org.ribalta.platform.job.JobInterrupted;
import org.ribalta.platform.job.JobInterrupted.Reason;
import org.ribalta.platform.job.JobRun;
import org.ribalta.platform.job.entity.JobRecord;
import org.ribalta.platform.json.Json;
import org.ribalta.shared.Language;

/** A runner's transactions. Each holds the job's row and checks that the runner still counts. */
@ApplicationScoped
public class JobLedger {
  private JobRepository jobs;
  private Clock clock;
  private Audit audit;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected JobLedger() {}

  @Inject
  JobLedger(JobRepository jobs, Clock clock, Audit audit) {
    this.jobs = jobs;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * A job as a runner takes it.
   *
   * @param start its number of this start
   * @param checkpoint as JSON, or null at the first start
   */
  record Begun(
      UUID id,
      String kind,
      int start,
      Language language,
      String parameters,
      @Nullable String checkpoint) {}

  /** What came of a run. */
  record End(State state, @Nullable Object result, @Nullable String words) {}

  /** Begins a job, or begins it again; empty if it has ended or is gone. */
  @Transactional
  Optional<Begun> begin(UUID id) {
    return jobs.hold(id)
        .filter(job -> !job.state().ended())
        .map(
            job ->
                new Begun(
                    id,
                    job.kind(),
                    job.start(clock.instant()),
                    job.language(),
                    job.parameters(),
                    job.checkpoint().orElse(null)));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(Begun run, long done, @Nullable Long total) {
    current(run).reach(done, total);
  }

  @Transactional(TxType.MANDATORY)
  void checkpoint(Begun run, Object reached, long done, @Nullable Long total) {
    JobRecord job = current(run);
    job.reach(done, total);
    job.keep(Json.write(reached));
  }

  private JobRecord current(Begun run) {
    JobRecord job =
        jobs.hold(run.id())
            .filter(found -> found.runsAs(run.start()))
            .orElseThrow(() -> new JobInterrupted(Reason.TAKEN_OVER));
    if (job.cancelling()) {
      throw new JobInterrupted(Reason.CANCELLED);
    }
    return job;
  }

  /**
   * Stores the end, unless another node has taken over.
   *
   * @return whether it was stored
   */
  @Transactional
  boolean end(Begun run, End end, JobRun told, Optional<JobHandler> handler) {
    Optional<JobRecord> ours = jobs.hold(run.id()).filter(job -> job.runsAs(run.start()));
    ours.ifPresent(
        job -> {
          String result = end.result() == null ? null : Json.write(end.result());
          job.end(end.state(), result, end.words(), clock.instant());
          audit.record(
              "job.ended", "job", run.id(), Map.of("kind", run.kind(), "state", end.state()));
          handler.ifPresent(one -> one.ended(told));
        });
    return ours.isPresent();
  }
}
