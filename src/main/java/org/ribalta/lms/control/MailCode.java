package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.entity.GuestTicket;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.platform.crypto.KeyedHash;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.mail.MailMessage;
import org.ribalta.platform.outbox.Outbox;

/**
 * Mails a code to the one active person of the directory who has the address that a platform says
 * of a guest; to the address as the directory has it. To nobody if there are several, or none.
 */
@ApplicationScoped
public class MailCode {
  private static final int DIGITS = 6;
  private static final int MOST_A_DAY = 5;

  private GuestTicketRepository tickets;
  private PlatformRepository platforms;
  private PersonLinkRepository links;
  private People people;
  private KeyedHash keyedHash;
  private Outbox outbox;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected MailCode() {}

  @Inject
  MailCode(
      GuestTicketRepository tickets,
      PlatformRepository platforms,
      PersonLinkRepository links,
      People people,
      KeyedHash keyedHash,
      Outbox outbox,
      Clock clock) {
    this.tickets = tickets;
    this.platforms = platforms;
    this.links = links;
    this.people = people;
    this.keyedHash = keyedHash;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Mails the code, if the ticket allows for one and there is somebody to mail it to. */
  @Transactional
  public void mail(String token, String locale) {
    Instant now = clock.instant();
    Optional<GuestTicket> asking = tickets.hold(token).filter(ticket -> ticket.mayAskAt(now));
    if (asking.isPresent()) {
      GuestTicket ticket = asking.get();
      Optional<PersonView> person = recipient(ticket, now);
      ticket.asked(now);
      person.ifPresent(found -> send(ticket, found, locale, now));
    }
  }

  private Optional<PersonView> recipient(GuestTicket ticket, Instant now) {
    return platforms
        .registered(ticket.platform())
        .filter(LtiPlatform::matchesByEmail)
        .flatMap(platform -> onlyOne(ticket).filter(one -> isFree(platform, one)))
        .filter(one -> !tooOften(ticket, one.id(), now));
  }

  private Optional<PersonView> onlyOne(GuestTicket ticket) {
    List<PersonView> active =
        people.allByEmail(ticket.saidEmail()).stream().filter(PersonView::active).toList();
    return active.size() == 1 ? Optional.of(active.get(0)) : Optional.empty();
  }

  /** Whoever is another of the issuer's users already does not become a second one. */
  private boolean isFree(LtiPlatform platform, PersonView person) {
    return !links.isLinked(platform.issuer(), person.id());
  }

  /** Nobody's mailbox is filled, and nobody guesses for ever. */
  private boolean tooOften(GuestTicket ticket, UUID person, Instant now) {
    return tickets.askedSince(ticket.user(), person, now.minus(Duration.ofDays(1))) >= MOST_A_DAY;
  }

  private void send(GuestTicket ticket, PersonView person, String locale, Instant now) {
    String code = RandomText.digits(DIGITS);
    ticket.sent(person.id(), hash(keyedHash, ticket, code), now);
    LtiPlatform platform = platforms.find(ticket.platform()).orElseThrow();
    outbox.enqueue(
        MailMessage.KIND,
        "guest-code/" + ticket.id(),
        new MailMessage(
            Objects.requireNonNull(person.email()),
            Optional.ofNullable(person.preferredLanguage()).orElse(locale),
            "guest-code",
            Map.of(
                "code", code,
                "issuer", platform.issuer(),
                "minutes", String.valueOf(GuestTicket.CODE_VALID.toMinutes()))));
  }

  /** What is kept of a code; another ticket's same code has another hash. */
  static String hash(KeyedHash keyedHash, GuestTicket ticket, String code) {
    return keyedHash.of("guest-code", ticket.id() + ":" + code);
  }
}
