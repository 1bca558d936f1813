package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ribalta.access.entity.SignInLink;

/** Lets in whoever has a sign-in link. The caller has entered the link's tenant before. */
@ApplicationScoped
public class UseSignInLink {
  private SignInLinkRepository links;
  private AdministratorHolder holders;
  private OpenDesk openDesk;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UseSignInLink() {}

  @Inject
  UseSignInLink(
      SignInLinkRepository links, AdministratorHolder holders, OpenDesk openDesk, Clock clock) {
    this.links = links;
    this.holders = holders;
    this.openDesk = openDesk;
    this.clock = clock;
  }

  /** Whether the link would let somebody in; looking does not use it up. */
  @Transactional
  public boolean isUsable(String token) {
    return links.usable(token, clock.instant()).isPresent();
  }

  /**
   * Uses the link up and begins a session.
   *
   * @return the session's bearer token; empty if the link is unknown, used or expired, or whoever
   *     it was made for administers nothing any more
   */
  @Transactional
  public Optional<String> use(String token, String locale) {
    return links
        .use(token, clock.instant())
        .map(SignInLink::email)
        .flatMap(holders::administrator)
        .map(holder -> openDesk.open(holder, locale));
  }
}
