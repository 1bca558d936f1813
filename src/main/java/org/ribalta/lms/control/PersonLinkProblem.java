package org.ribalta.lms.control;

import org.ribalta.platform.problem.WordedProblem;
import org.ribalta.platform.problem.Wording;
import org.ribalta.shared.Text;

/** What linking a platform's user to a person refuses. */
public enum PersonLinkProblem implements WordedProblem {
  USER_LINKED(
      "The user is somebody already",
      new Text(
          "Questo utente è già collegato a una persona: ricarica la pagina e, se è sbagliato,"
              + " togli prima quel collegamento.",
          "This user is linked to a person already: load the page again and, if that is wrong,"
              + " undo that link first.")),
  USER_NOT_LINKED(
      "The user is nobody already",
      new Text(
          "Questo collegamento non c’è più: qualcuno lo ha già tolto. Ricarica la pagina.",
          "This link is gone: somebody has undone it already. Load the page again.")),
  PERSON_LINKED(
      "The person is another user of this platform",
      new Text(
          "Questa persona è già collegata a un altro utente di questo LMS: togli prima quel"
              + " collegamento.",
          "This person is linked to another user of this LMS already: undo that link first.")),
  PERSON_GONE(
      "Nobody active has this key",
      new Text(
          "Questa persona non è più attiva in azienda: cerca di nuovo e scegline un’altra.",
          "This person is not active in your company any more: search again and choose another.")),
  PERSON_OF_LMS(
      "The person comes from an LMS",
      new Text(
          "Questa persona arriva da un LMS e non dall’anagrafe aziendale: scegline una"
              + " dell’anagrafe.",
          "This person comes from an LMS, not from the company directory: choose one from the"
              + " directory.")),
  LINK_MADE(
      "The person was made from this user",
      new Text(
          "Questa persona è nata dall’elenco del corso: senza questo utente non sarebbe nessuno,"
              + " quindi il collegamento resta.",
          "This person was made from the course roster: without this user they would be nobody,"
              + " so the link stays."));

  private final Wording wording;

  PersonLinkProblem(String title, Text words) {
    this.wording = Wording.conflict(title, words);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
