package org.ribalta.talent;

import java.util.UUID;

/** Which gradebook columns there are; answered by whoever carries scores away. */
public interface ScoreColumns {
  /**
   * Whether a score has a column to go to. That of the meetings is taken to have one: if it lacks,
   * somebody is told.
   *
   * @param activity the LMS activity of the edition
   */
  boolean has(UUID activity, ScoreKey score);
}
