package org.ribalta.course.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What the course refuses. */
public enum CourseProblem implements WordedProblem {
  MODULE_NOT_OPEN(
      "The module is not open yet",
      new Text(
          "Questo modulo non è ancora aperto: torna quando tocca a lui.",
          "This module is not open yet: come back when it is its turn."));

  private final Wording wording;

  CourseProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
