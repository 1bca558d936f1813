package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.ribalta.access.openid.BrowserSecret;
import org.ribalta.access.openid.RelyingParty;

/** Sends a browser to the current tenant's provider. Stores nothing. */
@ApplicationScoped
public class BeginOpenIdSignIn {
  private FindOpenIdProvider findProvider;
  private SignInStates states;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected BeginOpenIdSignIn() {}

  @Inject
  BeginOpenIdSignIn(FindOpenIdProvider findProvider, SignInStates states) {
    this.findProvider = findProvider;
    this.states = states;
  }

  /** Whether there is a provider to sign in with. */
  public boolean isPossible() {
    return findProvider.connected().isPresent();
  }

  /** Where to send the browser; empty if the tenant has no provider, or does not exist. */
  public Optional<URI> begin(BrowserSecret browser) {
    return findProvider.ready().map(ConnectedProvider::party).map(party -> go(party, browser));
  }

  private URI go(RelyingParty party, BrowserSecret browser) {
    return states.begin(party, browser).address(party);
  }
}
