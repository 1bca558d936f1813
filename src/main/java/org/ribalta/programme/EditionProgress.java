package org.ribalta.programme;

import java.util.UUID;

/** Moves an edition on; part of the transaction of the feature that caused it. */
public interface EditionProgress {
  /**
   * Pairs were proposed.
   *
   * @throws org.ribalta.platform.problem.Refused {@code edition-started} once pairs are published
   */
  void proposed(UUID edition);

  /**
   * Pairs were published: the edition runs.
   *
   * @throws org.ribalta.platform.problem.Refused {@code edition-started} if it did before
   */
  void started(UUID edition);
}
