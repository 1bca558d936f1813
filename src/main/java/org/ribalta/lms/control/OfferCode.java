package org.ribalta.lms.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.lms.entity.GuestTicket;
import org.ribalta.lms.entity.LtiPlatform;
import org.ribalta.lms.entity.PersonLink;
import org.ribalta.platform.Ids;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/**
 * Offers a guest to prove by e-mail who they are, where an administrator allowed that for the
 * platform. Whether anybody has the address is not asked here, so that the offer tells nothing.
 */
@ApplicationScoped
public class OfferCode {
  /** Says that a token is one of a guest. */
  public static final String PREFIX = "rbg";

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST_ADDRESS = 320;

  private GuestTicketRepository tickets;
  private Ids ids;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OfferCode() {}

  @Inject
  OfferCode(GuestTicketRepository tickets, Ids ids, Clock clock) {
    this.tickets = tickets;
    this.ids = ids;
    this.clock = clock;
  }

  /** What somebody finds who launches and may not come in. */
  Opening turnedAway(LtiPlatform platform, Recognition who, LmsUser user) {
    return who instanceof Recognition.Guest guest
        ? new Opening.Unknown(offer(platform, guest.link(), user))
        : new Opening.Inactive();
  }

  /** A token for a guest; empty where there is nothing to offer. */
  private Optional<String> offer(LtiPlatform platform, PersonLink guest, LmsUser user) {
    return Optional.ofNullable(user.said().email())
        .map(String::strip)
        .filter(said -> said.contains("@") && said.length() <= LONGEST_ADDRESS)
        .filter(said -> platform.matchesByEmail())
        .map(said -> begin(platform, guest, said));
  }

  private String begin(LtiPlatform platform, PersonLink guest, String said) {
    Instant now = clock.instant();
    String token = TenantToken.issue(PREFIX, Tenancy.current());
    tickets.forgetExpiredBefore(now.minus(KEPT));
    tickets.add(new GuestTicket(ids.next(), token, platform.id(), guest.id(), said, now));
    return token;
  }
}
