package org.ribalta.pairing.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What pairing refuses. */
public enum PairingRefusal implements WordedProblem {
  ALREADY_PUBLISHED(
      409,
      "The pairs are published already",
      new Text("Queste coppie sono già pubblicate.", "These pairs are published already.")),
  RUN_OUTDATED(
      409,
      "Something changed since the pairs were proposed",
      new Text(
          "Da quando le coppie sono state proposte qualcosa è cambiato: un’iscrizione, una persona"
              + " o chi riporta a chi. Cerca di nuovo le coppie, poi pubblica.",
          "Something changed since the pairs were proposed: an enrolment, a person, or who reports"
              + " to whom. Find pairs again, then publish.")),
  RUN_UNPROVEN(
      500,
      "The proposal did not pass its proof",
      new Text(
          "La proposta non ha superato la verifica e non è stata tenuta. Riprova.",
          "The proposal did not pass its proof and was not kept. Try again."));

  private final Wording wording;

  PairingRefusal(int status, String title, Text words) {
    this.wording = new Wording(status, title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
