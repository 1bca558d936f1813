package org.ribalta.programme.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What programme refuses. */
public enum ProgrammeProblem implements WordedProblem {
  EDITION_EXISTS(
      "This activity has a programme already",
      new Text(
          "Questa attività del corso ha già un programma: chiudilo prima di aprirne un altro.",
          "This course activity has a programme already: close it before you open another.")),
  EDITION_STARTED(
      "The programme has started already",
      new Text(
          "Il programma è già cominciato: le coppie sono pubblicate.",
          "The programme has started already: its pairs are published.")),
  EDITION_CHANGED(
      "Somebody else changed the programme meanwhile",
      new Text(
          "Nel frattempo qualcun altro ha cambiato le impostazioni. Quello che hai scritto è ancora"
              + " qui: confrontalo con ciò che vale ora, poi salva di nuovo.",
          "Meanwhile somebody else changed the settings. What you wrote is still here: compare it"
              + " with what holds now, then save again.")),
  EDITION_NOT_RUNNING(
      "The programme is not running",
      new Text(
          "Si può chiudere solo un programma in corso.",
          "Only a programme that is running can be closed."));

  private final Wording wording;

  ProgrammeProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
