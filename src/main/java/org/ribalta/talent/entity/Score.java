package org.ribalta.talent.entity;

import org.ribalta.talent.ScoreDue;

/**
 * How much of a commitment was kept, of {@value #MAXIMUM}. Counted, not judged: what happened in a
 * meeting or was answered in a module does not enter.
 */
public record Score(int given) {
  /** The score of a commitment that was kept. */
  public static final int MAXIMUM = ScoreDue.MAXIMUM;

  /** All of it. */
  public static final Score WHOLE = new Score(MAXIMUM);

  /**
   * The score of so many meetings held, rounded; more than required count no more.
   *
   * @param required at least 1
   */
  public static Score of(int held, int required) {
    return new Score((int) Math.min(MAXIMUM, Math.round((double) MAXIMUM * held / required)));
  }
}
