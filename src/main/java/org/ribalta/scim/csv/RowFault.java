package org.ribalta.scim.csv;

import java.util.Locale;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** What can be wrong with a file of people, and what to do about it. */
public enum RowFault {
  NOT_TEXT(
      "Questo file non è un CSV. Salvalo come «CSV UTF-8» e riprova.",
      "This file is no CSV. Save it as \"CSV UTF-8\" and try again."),
  EMPTY("Il file è vuoto.", "The file is empty."),
  NO_KNOWN_COLUMN(
      "Nessuna intestazione è conosciuta. La prima riga deve avere i nomi delle colonne.",
      "No heading is known. The first row must name the columns."),
  MISSING_COLUMN("Manca la colonna «%s».", "The column \"%s\" is missing."),
  REPEATED_COLUMN(
      "Un'altra colonna dice già la stessa cosa: tienine una sola.",
      "Another column says the same: keep one of them."),
  BROKEN_QUOTES(
      "Le virgolette non tornano: da qui in poi il file non si può leggere.",
      "The quotes do not match: from here on the file cannot be read."),
  ROW_TOO_LONG(
      "Questa riga è troppo lunga: forse mancano delle virgolette di chiusura.",
      "This row is too long: perhaps a closing quote is missing."),
  CELLS(
      "La riga ha più celle dell'intestazione: manca qualche virgoletta?",
      "The row has more cells than the heading: is a quote missing?"),
  REQUIRED("Scrivi un valore.", "Write a value."),
  BOOLEAN("Scrivi sì o no.", "Write yes or no."),
  DATE("Scrivi un giorno, per esempio 2024-03-31.", "Write a day, for instance 2024-03-31."),
  VALUE("Questo valore non va bene qui: %s", "This value does not fit here: %s"),
  DUPLICATE(
      "Lo stesso valore è già alla riga %s: ognuno può stare nel file una volta sola.",
      "Row %s has the same value: everybody may be in the file once only."),
  AMBIGUOUS(
      "Più persone hanno questo valore: non si capisce di chi parla la riga.",
      "Several people have this value: it is not clear whom the row means."),
  USER_NAME_TAKEN(
      "Un'altra persona ha già questo nome utente.", "Somebody else has this user name.");

  private final Text words;

  RowFault(String it, String en) {
    this.words = new Text(it, en);
  }

  /** A stable word for programs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to do, with what belongs in its place. */
  public String detail(Language language, Object... values) {
    return words.in(language).formatted(values);
  }
}
