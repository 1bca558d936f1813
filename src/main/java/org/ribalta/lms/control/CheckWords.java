package org.ribalta.lms.control;

import org.ribalta.lti.connection.Check;
import org.ribalta.shared.Text;

/** What a step of a connection test is called, and what it means when it went well. */
enum CheckWords {
  KEYSET(
      new Text("Chiavi pubbliche dell’LMS", "The LMS’s public keys"),
      new Text(
          "Ribalta legge le chiavi e può verificare chi entra.",
          "Ribalta reads the keys and can verify who comes in.")),
  TOKEN(
      new Text("Accesso ai servizi dell’LMS", "Access to the LMS’s services"),
      new Text(
          "L’LMS riconosce Ribalta e la sua firma.",
          "The LMS recognises Ribalta and its signature.")),
  LINE_ITEM_SCOPE(
      new Text("Permesso: colonne del registro voti", "Permission: gradebook columns"),
      new Text("Concesso.", "Granted.")),
  SCORE_SCOPE(
      new Text("Permesso: invio dei punteggi", "Permission: sending scores"),
      new Text("Concesso.", "Granted.")),
  RESULT_SCOPE(
      new Text("Permesso: rilettura dei punteggi", "Permission: reading scores back"),
      new Text("Concesso.", "Granted.")),
  ROSTER_SCOPE(
      new Text("Permesso: elenco del corso", "Permission: course roster"),
      new Text("Concesso.", "Granted.")),
  ROSTER(
      new Text("Elenco di un corso", "Roster of a course"),
      new Text("L’elenco risponde.", "The roster answers.")),
  LINE_ITEM(
      new Text("Colonna del registro voti", "Gradebook column"),
      new Text("La colonna risponde.", "The column answers."));

  private final Text title;
  private final Text fine;

  CheckWords(Text title, Text fine) {
    this.title = title;
    this.fine = fine;
  }

  static CheckWords of(Check check) {
    return valueOf(check.name());
  }

  Text title() {
    return title;
  }

  Text fine() {
    return fine;
  }
}
