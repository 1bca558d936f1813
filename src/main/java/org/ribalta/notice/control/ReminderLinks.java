package org.ribalta.notice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.ribalta.platform.config.Settings;
import org.ribalta.platform.link.LinkReading;
import org.ribalta.platform.link.SignedLink;
import org.ribalta.platform.link.SignedLinks;
import org.ribalta.platform.tenant.Tenancy;

/**
 * The links by which people switch reminders without signing in. They work again and again, since
 * off must be as near as on, and for a year: people keep mail.
 */
@ApplicationScoped
public class ReminderLinks {
  private static final String PURPOSE = "reminders";
  private static final Duration LIFE = Duration.ofDays(365);

  private SignedLinks links;
  private Settings settings;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ReminderLinks() {}

  @Inject
  ReminderLinks(SignedLinks links, Settings settings, Clock clock) {
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /** The address for a person of the current tenant. */
  String of(UUID person) {
    SignedLink link =
        new SignedLink(PURPOSE, Tenancy.current(), person, clock.instant().plus(LIFE));
    return settings.at("/links/reminders/" + links.sign(link)).toString();
  }

  /** Reads a token out of such an address. */
  public LinkReading read(String token) {
    return links.read(PURPOSE, token);
  }
}
