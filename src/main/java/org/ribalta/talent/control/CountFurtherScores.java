package org.ribalta.talent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ribalta.course.Courses;
import org.ribalta.programme.EditionView;
import org.ribalta.talent.entity.Score;

/** Counts what a person reached beside meetings. */
@ApplicationScoped
public class CountFurtherScores {
  private Courses courses;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected CountFurtherScores() {}

  @Inject
  CountFurtherScores(Courses courses) {
    this.courses = courses;
  }

  /** By kind of grade; what was not reached at all is left out. */
  Map<String, Score> of(EditionView edition, UUID person) {
    Map<String, Score> scores = new TreeMap<>();
    courses
        .completed(edition.id(), person)
        .forEach(module -> scores.put(module.key(), Score.WHOLE));
    return scores;
  }
}
