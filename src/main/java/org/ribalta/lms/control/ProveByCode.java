package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ribalta.lms.entity.GuestTicket;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink.How;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.crypto.KeyedHash;
import org.ribalta.platform.problem.Refused;

/** Links a guest who types the code that was mailed. */
@ApplicationScoped
public class ProveByCode {
  private GuestTicketRepository tickets;
  private PlatformRepository platforms;
  private LinkPerson linkPerson;
  private KeyedHash keyedHash;
  private Clock clock;

  /** What came of it. */
  public enum Outcome {
    /** The guest is somebody from now on. */
    LINKED,
    /** Not this code, or not any more. */
    WRONG,
    /** Nothing that is typed counts any more. */
    OVER
  }

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ProveByCode() {}

  @Inject
  ProveByCode(
      GuestTicketRepository tickets,
      PlatformRepository platforms,
      LinkPerson linkPerson,
      KeyedHash keyedHash,
      Clock clock) {
    this.tickets = tickets;
    this.platforms = platforms;
    this.linkPerson = linkPerson;
    this.keyedHash = keyedHash;
    this.clock = clock;
  }

  /** Whether a code can still be typed. */
  @Transactional
  public boolean listens(String token) {
    return tickets.usable(token, clock.instant()).isPresent();
  }

  /**
   * Tries a code.
   *
   * @throws Refused as {@link LinkPerson#byHand}, if things changed since the code was mailed
   */
  @Transactional
  public Outcome prove(String token, String code) {
    Instant now = clock.instant();
    Optional<GuestTicket> asking = tickets.hold(token).filter(this::isAllowed);
    if (asking.isEmpty() || !asking.get().listensAt(now)) {
      return Outcome.OVER;
    }
    GuestTicket ticket = asking.get();
    Optional<UUID> person = ticket.tryCode(MailCode.hash(keyedHash, ticket, code), now);
    person.ifPresent(found -> link(ticket, found));
    return person.isPresent() ? Outcome.LINKED : Outcome.WRONG;
  }

  private boolean isAllowed(GuestTicket ticket) {
    return platforms.registered(ticket.platform()).filter(LtiPlatform::matchesByEmail).isPresent();
  }

  private void link(GuestTicket ticket, UUID person) {
    Actor.enter(Actor.GUEST);
    linkPerson.link(ticket.platform(), ticket.user(), person, How.EMAIL);
  }
}
