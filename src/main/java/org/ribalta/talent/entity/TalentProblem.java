package org.ribalta.talent.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.shared.Text;

/** What talent refuses. */
public enum TalentProblem implements WordedProblem {
  NOT_ENROLLED(
      "The person takes no part in a programme here",
      new Text(
          "Qui non partecipi a nessun programma: prima iscriviti.",
          "You take no part in a programme here: enrol first."));

  private final String title;
  private final Text words;

  TalentProblem(String title, Text words) {
    this.title = title;
    this.words = words;
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Text words() {
    return words;
  }
}
