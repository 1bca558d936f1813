package org.ribalta.platform.link.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ribalta.platform.link.SignedLink;

/** Uses up a link whose purpose allows one use, in the transaction of what it does. */
@ApplicationScoped
public class UseLinkOnce {
  private UsedLinkRepository used;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected UseLinkOnce() {}

  @Inject
  UseLinkOnce(UsedLinkRepository used) {
    this.used = used;
  }

  /**
   * Uses a link of the current tenant.
   *
   * @param link what was read from the token
   * @return whether this was the first use
   */
  @Transactional
  public boolean use(SignedLink link, String token) {
    return used.addUnlessThere(token, link.expiresAt());
  }
}
