package org.ribalta.access.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What the handling of grants refuses. */
public enum AccessProblem implements WordedProblem {
  LAST_ADMINISTRATOR(
      "Somebody has to administer the tenant",
      new Text(
          "È l'ultimo accesso da amministratore: dallo prima a un'altra persona, poi togli questo.",
          "This is the last administrator: give the role to somebody else first, then remove it"
              + " here.")),
  ALREADY_GRANTED(
      "The role is granted already",
      new Text(
          "Questa persona ha già questo ruolo qui: non devi fare altro.",
          "This person has this role here already: there is nothing else to do."));

  private final Wording wording;

  AccessProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
