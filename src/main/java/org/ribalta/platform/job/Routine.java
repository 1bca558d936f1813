package org.ribalta.platform.job;

import java.time.Duration;

/**
 * Work that comes back by itself, e.g. cleaning up: done by one node each time, however many there
 * are. A failure is logged, and the next time comes as usual. It shares the threads of the jobs:
 * while those hold all of them it waits, and so it must bear to come late.
 */
public interface Routine {
  /** When and for whom it is done; always the same. */
  Schedule schedule();

  /** Does the work, outside any transaction. */
  void run();

  /** For whom the work is done each time. */
  enum Scope {
    /** Once, outside any tenant. */
    SERVER,
    /** For one tenant after the other, as that tenant. */
    EACH_TENANT
  }

  /**
   * When a routine is done.
   *
   * @param name names it in the database; stays the same from version to version
   * @param scope for whom
   * @param every the pause between two times
   */
  record Schedule(String name, Scope scope, Duration every) {}
}
