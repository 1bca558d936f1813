package org.ribalta.lms.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.lms.control.PlatformPreset.Place;
import org.ribalta.lti.connection.Finding;
import org.ribalta.shared.Text;

/** What is wrong and what to do next, for each finding of a connection test but a fine one. */
enum FindingWords {
  ADDRESS_NOT_ALLOWED(
      new Text(
          "L’indirizzo porta dentro la rete privata di Ribalta, o non è https: Ribalta non lo chiama.",
          "The address leads inside Ribalta’s own network, or is not https: Ribalta does not call"
              + " it."),
      new Text(
          "Se è giusto così, chi gestisce il server lo aggiunge a RIBALTA_OUTBOUND_ALLOW.",
          "If it is right, whoever runs the server adds it to RIBALTA_OUTBOUND_ALLOW."),
      null),
  UNREACHABLE(
      new Text("Non si riesce a raggiungere l’indirizzo.", "The address cannot be reached."),
      new Text(
          "Controlla l’indirizzo, e che il firewall lasci passare Ribalta verso l’LMS.",
          "Check the address, and that the firewall lets Ribalta through to the LMS."),
      Place.IDS),
  TIMED_OUT(
      new Text("L’LMS non ha risposto in 3 secondi.", "The LMS did not answer within 3 seconds."),
      new Text(
          "Riprova tra poco; se succede ancora, controlla il firewall tra Ribalta e l’LMS.",
          "Try again soon; if it happens again, check the firewall between Ribalta and the LMS."),
      null),
  TOO_LARGE(
      new Text(
          "La risposta è troppo lunga per essere quella giusta.",
          "The answer is too long to be the right one."),
      new Text(
          "Confronta l’indirizzo con quello che mostra il tuo LMS.",
          "Compare the address with the one that your LMS shows."),
      Place.IDS),
  REDIRECTED(
      new Text(
          "L’indirizzo rimanda a un altro: Ribalta non lo segue.",
          "The address redirects to another: Ribalta does not follow."),
      new Text(
          "Collega l’LMS con l’indirizzo definitivo: spesso cambia http in https, o manca «www».",
          "Connect the LMS with the final address: often http became https, or “www” is missing."),
      Place.IDS),
  NOT_FOUND(
      new Text("A quell’indirizzo non c’è niente.", "There is nothing at that address."),
      new Text(
          "Confronta l’indirizzo con quello che mostra il tuo LMS.",
          "Compare the address with the one that your LMS shows."),
      Place.IDS),
  PLATFORM_FAILING(
      new Text("L’LMS ora non funziona, o è occupato.", "The LMS is failing or busy right now."),
      new Text(
          "Riprova tra poco; se succede ancora, senti chi gestisce l’LMS.",
          "Try again soon; if it happens again, ask whoever runs the LMS."),
      null),
  UNEXPECTED_STATUS(
      new Text(
          "L’LMS ha rifiutato la richiesta in un modo che Ribalta non si aspettava.",
          "The LMS refused the request in a way that Ribalta did not expect."),
      new Text(
          "Confronta l’indirizzo con quello che mostra il tuo LMS; il dettaglio dice come ha"
              + " risposto.",
          "Compare the address with the one that your LMS shows; the detail says how it answered."),
      Place.IDS),
  WEB_PAGE(
      new Text(
          "Risponde una pagina web, non dei dati: di solito è una pagina di accesso o l’indirizzo"
              + " sbagliato.",
          "A web page answers, not data: usually a sign-in page, or the wrong address."),
      new Text(
          "Confronta l’indirizzo con quello che mostra il tuo LMS, e che si apra senza accesso.",
          "Compare the address with the one that your LMS shows, and that it opens without"
              + " signing in."),
      Place.IDS),
  NOT_JSON(
      new Text(
          "La risposta non è quella di un servizio LTI.", "The answer is not an LTI service’s."),
      new Text(
          "Confronta l’indirizzo con quello che mostra il tuo LMS.",
          "Compare the address with the one that your LMS shows."),
      Place.IDS),
  NO_USABLE_KEY(
      new Text(
          "L’LMS non pubblica nessuna chiave RSA da 2048 bit o più che Ribalta possa usare.",
          "The LMS publishes no RSA key of 2048 bits or more that Ribalta can use."),
      new Text(
          "Chi gestisce l’LMS deve generare le chiavi LTI 1.3; così com’è non entra nessuno.",
          "Whoever runs the LMS has to make its LTI 1.3 keys; as it is, nobody comes in."),
      null),
  CLIENT_REFUSED(
      new Text(
          "L’LMS non riconosce Ribalta: l’ID client è un altro, lo strumento non è attivo, oppure"
              + " l’LMS non ha l’indirizzo delle chiavi di Ribalta.",
          "The LMS does not recognise Ribalta: the client ID is another, the tool is not active, or"
              + " the LMS lacks the address of Ribalta’s keys."),
      new Text(
          "Controlla nel tuo LMS che lo strumento sia attivo e che legga le chiavi dall’indirizzo"
              + " qui sotto, poi confronta l’ID client.",
          "Check in your LMS that the tool is active and reads its keys from the address shown"
              + " below, then compare the client ID."),
      Place.SERVICES),
  NO_SERVICE_ALLOWED(
      new Text(
          "L’LMS riconosce Ribalta ma non le permette nessun servizio.",
          "The LMS recognises Ribalta but allows it no service."),
      new Text(
          "Senza servizi si entra, ma i punteggi non arrivano e l’elenco non si legge. Consentili"
              + " allo strumento.",
          "Without services people come in, but no score arrives and no roster is read. Allow the"
              + " tool to use them."),
      Place.SERVICES),
  TOKEN_REFUSED(
      new Text(
          "L’LMS ha rifiutato la richiesta di accesso.", "The LMS refused the request for access."),
      new Text(
          "Il dettaglio dice perché. Confronta gli indirizzi, e l’ora dei due server.",
          "The detail says why. Compare the addresses, and the clocks of both servers."),
      Place.IDS),
  NO_TOKEN(
      new Text(
          "L’LMS ha detto di sì senza dare l’accesso.", "The LMS said yes without giving access."),
      new Text(
          "Di solito è l’indirizzo sbagliato: confrontalo con quello che mostra il tuo LMS.",
          "Usually it is the wrong address: compare it with the one that your LMS shows."),
      Place.IDS),
  SCOPE_MISSING(
      new Text("L’LMS non dà questo permesso.", "The LMS does not give this permission."),
      new Text("Consentilo allo strumento nel tuo LMS.", "Allow it to the tool in your LMS."),
      Place.SERVICES),
  SERVICE_FORBIDDEN(
      new Text(
          "L’LMS ha dato il permesso, ma per questo corso lo rifiuta.",
          "The LMS gave the permission but refuses it for this course."),
      new Text(
          "Controlla che lo strumento sia ancora nel corso, poi aprilo una volta da lì.",
          "Check that the tool is still in the course, then open it from there once."),
      Place.SERVICES),
  WITHOUT_TOKEN(
      new Text("Si prova solo con l’accesso ai servizi.", "Needs access to the services first."),
      new Text("Sistema il passo prima e riprova.", "Mend the step before and try again."),
      null),
  WITHOUT_SCOPE(
      new Text("Si prova solo con il permesso.", "Needs the permission first."),
      new Text("Sistema i permessi e riprova.", "Mend the permissions and try again."),
      null),
  WITHOUT_ADDRESS(
      new Text(
          "Nessun accesso ha ancora detto dove si trova.", "No launch has said yet where it is."),
      new Text(
          "Apri Ribalta una volta da un corso, poi riprova.",
          "Open Ribalta from a course once, then try again."),
      null);

  private final Text what;
  private final Text next;
  private final @Nullable Place place;

  FindingWords(Text what, Text next, @Nullable Place place) {
    this.what = what;
    this.next = next;
    this.place = place;
  }

  static FindingWords of(Finding finding) {
    return valueOf(finding.name());
  }

  Text what() {
    return what;
  }

  Text next() {
    return next;
  }

  /** Where in the LMS that is done. */
  Optional<Place> place() {
    return Optional.ofNullable(place);
  }
}
