package org.ribalta.course;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ribalta.enrolment.Side;

/** The modules of every edition's course, in their order. */
public enum CourseModule {
  /** For those who teach. */
  MENTOR_PREPARATION,
  /** For those who are taught. */
  MENTEE_PREPARATION,
  /** Half-way, for both. */
  MID_CHECK,
  /** At the end, for both. */
  CLOSING;

  /** The preparation of a side. */
  public static CourseModule preparationOf(Side side) {
    return side == Side.MENTOR ? MENTOR_PREPARATION : MENTEE_PREPARATION;
  }

  /** The module of this name in addresses; empty for any other text. */
  public static Optional<CourseModule> of(String key) {
    return Arrays.stream(values()).filter(module -> module.key().equals(key)).findFirst();
  }

  /** Its name in addresses and for gradebooks, e.g. {@code mid-check}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether people of this side have it in their course. */
  public boolean isFor(Side side) {
    return !isPreparation() || this == preparationOf(side);
  }

  /** Whether it belongs before the first meeting. */
  public boolean isPreparation() {
    return this == MENTOR_PREPARATION || this == MENTEE_PREPARATION;
  }
}
