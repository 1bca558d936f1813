package org.ribalta.programme;

import java.util.Map;
import java.util.UUID;

/**
 * What later features count about an edition. Each provides a bean for its own figures, so that an
 * edition can be described without programme knowing who enrols or pairs.
 */
public interface EditionFigures {
  /** The figures there are. */
  enum Figure {
    MENTORS,
    MENTEES,
    PAIRS
  }

  /** The figures that this feature counts. */
  Map<Figure, Integer> of(UUID edition);
}
