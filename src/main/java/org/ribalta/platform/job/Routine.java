package org.ribalta.platform.job;

import java.time.Duration;

/**
 * Work that comes back by itself, e.g. cleaning up: done by one node each time, however many there
 * are. A failure is logged, and the next time comes as usual.
 */
public interface Routine {
  /** For whom the work is done each time. */
  enum Scope {
    /** Once, outside any tenant. */
    SERVER,
    /** For one tenant after the other, as that tenant. */
    EACH_TENANT
  }

  /** Names it in the database; stays the same from version to version. */
  String name();

  /** The pause between two times. */
  Duration every();

  /** For whom. */
  Scope scope();

  /** Does the work, outside any transaction. */
  void run();
}
