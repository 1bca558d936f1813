package org.ribalta.mentoring.entity;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What mentoring refuses. */
public enum MentoringProblem implements WordedProblem {
  PROGRAMME_NOT_RUNNING(
      "The programme is not running",
      new Text(
          "Il programma non è in corso: gli incontri non si cambiano più.",
          "The programme is not running: meetings cannot be changed any more.")),
  MEETING_NOT_STARTED(
      "The meeting has not started yet",
      new Text(
          "L’incontro non è ancora cominciato: potrai segnarlo come tenuto quando comincia.",
          "The meeting has not started yet: you can mark it as held once it has.")),
  MEETING_CANCELLED(
      "The meeting was cancelled",
      new Text(
          "Questo incontro è stato annullato: se si è tenuto, prenotalo di nuovo con la sua data.",
          "This meeting was cancelled: if it took place, book it again with its date.")),
  MEETING_HELD(
      "The meeting was held",
      new Text(
          "Questo incontro risulta tenuto: non si può più annullare.",
          "This meeting was held: it cannot be cancelled any more.")),
  AGREEMENT_CHANGED(
      "The agreement has another text by now",
      new Text(
          "Il testo del patto nel frattempo è cambiato: rileggilo, poi firma.",
          "The text of the agreement has changed meanwhile: read it again, then sign."));

  private final Wording wording;

  MentoringProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
