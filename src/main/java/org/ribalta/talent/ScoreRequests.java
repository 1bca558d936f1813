package org.ribalta.talent;

import java.util.UUID;

/** How whoever carries scores away asks for one. */
public interface ScoreRequests {
  /**
   * Has a person's current score sent once more, whatever the gradebook holds; in the caller's
   * transaction.
   *
   * @return false if there is nothing to send, or the person does not agree (any more)
   */
  boolean again(ScoreKey score);

  /**
   * A column came about that may get scores of a person: those that were not due before are, if the
   * person agrees; in the caller's transaction.
   */
  void columnAdded(UUID edition, UUID person);
}
