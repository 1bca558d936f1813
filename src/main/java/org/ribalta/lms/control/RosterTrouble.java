package org.ribalta.lms.control;

import java.util.EnumSet;
import java.util.Set;
import org.ribalta.lti.service.ServiceRefusal;
import org.ribalta.shared.Text;

/** Why a roster could not be read to its end, in words for administrators and instructors. */
enum RosterTrouble {
  /** The page may come another time. */
  PAGE_AWAY(
      new Text(
          "L’LMS non ha dato la pagina %d dell’elenco. Ciò che è già letto resta; Ribalta riprova da"
              + " sola, da quella pagina.",
          "The LMS did not give page %d of the roster. What was read stays; Ribalta tries again by"
              + " itself, from that page.")),
  NOT_ALLOWED(
      new Text(
          "L’LMS non permette a Ribalta di leggere l’elenco (pagina %d). Nel tuo LMS consenti allo"
              + " strumento il servizio «Names and Role Provisioning».",
          "The LMS does not let Ribalta read the roster (page %d). In your LMS, allow the tool to use"
              + " Names and Role Provisioning Services.")),
  REFUSED(
      new Text(
          "L’LMS ha rifiutato la pagina %d dell’elenco. Ribalta ricomincerà dalla prima; se succede"
              + " ancora, apri di nuovo l’attività dal corso.",
          "The LMS refused page %d of the roster. Ribalta will begin again with the first; if it"
              + " happens again, open the activity from the course once more.")),
  ENDLESS(
      new Text(
          "L’elenco non finisce: dopo %d pagine Ribalta ha smesso di leggere.",
          "The roster does not end: after %d pages Ribalta stopped reading.")),
  NOT_IN_USE(
      new Text(
          "L’LMS non è più collegato, o le sue persone non vengono più dall’elenco del corso.",
          "The LMS is no longer connected, or its people no longer come from the roster."));

  private static final Set<ServiceRefusal> FORBIDDEN =
      EnumSet.of(
          ServiceRefusal.SCOPE_NOT_GRANTED,
          ServiceRefusal.TOKEN_DENIED,
          ServiceRefusal.UNAUTHORIZED,
          ServiceRefusal.FORBIDDEN);

  private final Text words;

  RosterTrouble(Text words) {
    this.words = words;
  }

  static RosterTrouble of(ServiceRefusal reason) {
    return FORBIDDEN.contains(reason) ? NOT_ALLOWED : REFUSED;
  }

  /** The words, about a page. */
  Text at(int page) {
    return new Text(words.it().formatted(page), words.en().formatted(page));
  }
}
