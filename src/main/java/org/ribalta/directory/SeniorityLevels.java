package org.ribalta.directory;

import java.util.List;
import java.util.UUID;

/** The scale of {@code seniority.json}, and where on it people say they are. */
public interface SeniorityLevels {

  /** The levels, the most junior first. */
  List<SeniorityLevel> all();

  /** Whether the scale has this level. */
  default boolean has(int rank) {
    return all().stream().anyMatch(level -> level.rank() == rank);
  }

  /**
   * Takes down what somebody says of their own level, as their own word: what the directory says,
   * now or later, counts instead. Runs in the caller's transaction.
   */
  void declare(UUID person, int rank);
}
