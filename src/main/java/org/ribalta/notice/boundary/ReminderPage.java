package org.ribalta.notice.boundary;

import org.ribalta.platform.page.TextPage;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** The page behind the link of a mail: how things stand, and one button. It runs no script. */
enum ReminderPage {
  ON(
      new Text("I promemoria sono attivi", "Reminders are on"),
      new Text(
          "Ti scriviamo il giorno prima di ogni incontro e quando raggiungete un traguardo.",
          "We write to you the day before each meeting and when the two of you reach a milestone."),
      new Text("Disattiva i promemoria", "Switch reminders off"),
      "off"),
  OFF(
      new Text("I promemoria sono disattivati", "Reminders are off"),
      new Text(
          "Non ti scriviamo più. Gli incontri li trovi sempre in Ribalta.",
          "We no longer write to you. Your meetings are in Ribalta, as ever."),
      new Text("Riattiva i promemoria", "Switch reminders on"),
      "on"),
  EXPIRED(
      new Text("Questo link è scaduto", "This link has expired"),
      new Text(
          "Usa quello di un messaggio più recente, oppure apri Ribalta dal corso.",
          "Use the one in a newer message, or open Ribalta from the course."),
      new Text("-", "-"),
      ""),
  UNKNOWN(
      new Text("Questo link non è valido", "This link is not valid"),
      new Text(
          "Forse il programma di posta l’ha spezzato: copialo tutto, oppure apri Ribalta dal corso.",
          "Perhaps the mail program cut it: copy all of it, or open Ribalta from the course."),
      new Text("-", "-"),
      "");

  private final Text title;
  private final Text what;
  private final Text button;
  private final String wanted;

  ReminderPage(Text title, Text what, Text button, String wanted) {
    this.title = title;
    this.what = what;
    this.button = button;
    this.wanted = wanted;
  }

  static ReminderPage of(boolean on) {
    return on ? ON : OFF;
  }

  String write(TextPage page, Language language) {
    boolean asks = !wanted.isEmpty();
    return page.write(
        language,
        asks ? TextPage.Kind.PLAIN : TextPage.Kind.TROUBLE,
        title.in(language),
        what.in(language),
        asks ? form(language) : TextPage.code(language));
  }

  private String form(Language language) {
    return "<form method=\"post\"><button class=\"btn go\" name=\"wanted\" value=\"%s\">%s</button></form>"
        .formatted(wanted, button.in(language));
  }
}
