package org.ribalta.talent;

import java.util.Set;
import org.ribalta.course.CourseModule;

/**
 * What somebody did in an edition, as far as milestones follow from it: participation, never how it
 * was.
 *
 * @param completed the modules whose activity they did
 * @param agreed whether both of their pair signed
 * @param held meetings that took place
 * @param required meetings that the pair committed to, at least 1
 */
public record MilestoneFacts(Set<CourseModule> completed, boolean agreed, int held, int required) {
  /** Keeps a copy. */
  public MilestoneFacts {
    completed = Set.copyOf(completed);
  }

  boolean prepared() {
    return completed.stream().anyMatch(CourseModule::isPreparation);
  }
}
