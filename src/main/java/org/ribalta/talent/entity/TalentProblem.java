package org.ribalta.talent.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What talent refuses. */
public enum TalentProblem implements WordedProblem {
  NOT_ENROLLED(
      "The person takes no part in a programme here",
      new Text(
          "Qui non partecipi a nessun programma: prima iscriviti.",
          "You take no part in a programme here: enrol first."));

  private final Wording wording;

  TalentProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
