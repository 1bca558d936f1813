package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.ribalta.access.openid.BrowserSecret;
import org.ribalta.access.openid.RefusedSignIn;
import org.ribalta.access.openid.RelyingParty;
import org.ribalta.access.openid.SignInAttempt;
import org.ribalta.access.openid.SignInRefusal;
import org.ribalta.platform.link.LinkReading;
import org.ribalta.platform.link.SignedLink;
import org.ribalta.platform.link.SignedLinks;
import org.ribalta.platform.link.control.UseLinkOnce;
import org.ribalta.platform.tenant.Tenancy;

/**
 * The {@code state} of sign-ins on their way: signed, good for ten minutes, for one tenant, browser
 * and registration, and once.
 */
@ApplicationScoped
public class SignInStates {
  /** How long somebody may take to sign in at the provider. */
  public static final Duration VALID = Duration.ofMinutes(10);

  private static final String PURPOSE = "openid-sign-in";

  private SignedLinks links;
  private UseLinkOnce useLinkOnce;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SignInStates() {}

  @Inject
  SignInStates(SignedLinks links, UseLinkOnce useLinkOnce, Clock clock) {
    this.links = links;
    this.useLinkOnce = useLinkOnce;
    this.clock = clock;
  }

  /** Begins a sign-in to the current tenant. */
  SignInAttempt begin(RelyingParty party, BrowserSecret browser) {
    SignedLink link =
        new SignedLink(
            PURPOSE, Tenancy.current(), browser.binding(party), clock.instant().plus(VALID));
    return new SignInAttempt(links.sign(link), browser);
  }

  /**
   * Finds the sign-in that a state belongs to, and uses the state up.
   *
   * @param browsers the secrets that the browser sent
   * @throws RefusedSignIn if it is not one that began in this tenant, browser and registration, or
   *     came back already
   */
  SignInAttempt resume(String state, RelyingParty party, Collection<BrowserSecret> browsers) {
    SignedLink link = read(state);
    BrowserSecret browser =
        browsers.stream()
            .filter(secret -> secret.binding(party).equals(link.subject()))
            .findFirst()
            .orElseThrow(() -> new RefusedSignIn(SignInRefusal.STATE_OF_ANOTHER_BROWSER));
    if (!useLinkOnce.use(link, state)) {
      throw new RefusedSignIn(SignInRefusal.STATE_USED);
    }
    return new SignInAttempt(state, browser);
  }

  private SignedLink read(String state) {
    LinkReading reading = links.read(PURPOSE, state);
    if (reading instanceof LinkReading.Expired) {
      throw new RefusedSignIn(SignInRefusal.STATE_EXPIRED);
    }
    if (reading instanceof LinkReading.Valid valid
        && valid.link().tenant().equals(Tenancy.current())) {
      return valid.link();
    }
    throw new RefusedSignIn(SignInRefusal.STATE_FORGED);
  }
}
