package org.ribalta.platform.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs of the current tenant. */
public interface Jobs {
  /**
   * Takes a job, in the transaction that asks for it: it is done if, and only if, that commits.
   *
   * @throws IllegalArgumentException if nobody does this kind
   */
  Job submit(JobRequest request);

  /** Finds a job. */
  Optional<Job> find(UUID id);

  /** The last 200 jobs, newest first. */
  List<Job> recent();

  /** The last 200 jobs of a kind, newest first. */
  List<Job> recent(String kind);

  /**
   * Asks a job to stop. One that waits is cancelled at once, one that runs at its next step, one
   * that has ended stays as it is.
   *
   * @return the job after; empty if there is none
   */
  Optional<Job> cancel(UUID id);
}
