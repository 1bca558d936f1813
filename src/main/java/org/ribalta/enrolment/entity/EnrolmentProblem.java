package org.ribalta.enrolment.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What enrolment refuses. */
public enum EnrolmentProblem implements WordedProblem {
  ALREADY_ENROLLED(
      "The person is enrolled already",
      new Text(
          "Sei già tra gli iscritti: non devi fare altro.",
          "You are enrolled already: there is nothing else to do.")),
  EDITION_FULL(
      "Every place is taken",
      new Text(
          "I posti sono finiti. Chiedi a chi gestisce il programma se se ne libera uno, o quando"
              + " parte il prossimo.",
          "Every place is taken. Ask whoever runs the programme whether one becomes free, or when"
              + " the next one starts.")),
  ENROLMENT_CLOSED(
      "Enrolment is closed",
      new Text(
          "Le iscrizioni sono chiuse: il programma è già cominciato.",
          "Enrolment is closed: the programme has started already."));

  private final Wording wording;

  EnrolmentProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
