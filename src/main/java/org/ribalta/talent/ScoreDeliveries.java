package org.ribalta.talent;

import java.time.Instant;

/** How whoever carries scores away asks and reports. */
public interface ScoreDeliveries {
  /**
   * Whether a score may still be sent: the person has not taken the agreement back, and no newer
   * score is due.
   *
   * @param at the time of the {@link ScoreDue}
   */
  boolean wanted(ScoreKey score, Instant at);

  /**
   * The gradebook took a score.
   *
   * @param at the time of the {@link ScoreDue}; a newer one goes on waiting
   */
  void delivered(ScoreKey score, Instant at);

  /**
   * An administrator asks for another try of a score that failed; nothing, if it is not the last.
   *
   * @param at the time of the {@link ScoreDue}
   */
  void retried(ScoreKey score, Instant at);

  /**
   * The gradebook refused a score for good, or could not be reached for as long as one tries.
   *
   * @param reason what it said; holds no personal data
   */
  void failed(ScoreKey score, String reason);
}
