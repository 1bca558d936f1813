package org.ribalta.lms.control;

import java.util.Optional;
import java.util.UUID;
import org.ribalta.course.CourseModule;
import org.ribalta.programme.EditionView;
import org.ribalta.talent.ScoreKey;

/**
 * What a link in a course may open: an edition, or one module of its course.
 *
 * @param module empty for the edition as a whole
 */
public record Linkable(EditionView edition, Optional<CourseModule> module) {

  /** Names one. */
  Key key() {
    return new Key(edition.id(), tag());
  }

  /** The kind of grade that its gradebook column holds. */
  String tag() {
    return module.map(CourseModule::key).orElse(ScoreKey.MEETINGS);
  }

  /**
   * Names something to link, whether or not it is there.
   *
   * @param tag {@link ScoreKey#MEETINGS} for the edition as a whole, else a module's key
   */
  public record Key(UUID edition, String tag) {}
}
