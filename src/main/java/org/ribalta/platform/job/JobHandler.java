package org.ribalta.platform.job;

/**
 * Does one kind of job. Called outside any transaction, as the job's tenant, on one node at a time.
 *
 * <p>A handler works in steps: each is one transaction of its own that ends with {@link
 * JobRun#checkpoint}. After a crash it is called again and goes on from the last checkpoint; work
 * and checkpoint were stored together, so nothing is done twice.
 */
public interface JobHandler {
  /** The kind it does, e.g. {@code people-import}. */
  String kind();

  /**
   * Does the job, or the rest of it.
   *
   * @return the result, written as JSON
   * @throws JobFailed if the job cannot be done; anything else thrown is told as a failure of ours
   */
  Object run(JobRun run);

  /** Told in the transaction that stores the end, whichever it is: to remove what was needed. */
  default void ended(JobRun run) {
    // Most jobs leave nothing behind.
  }
}
