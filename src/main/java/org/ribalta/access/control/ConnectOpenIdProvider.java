package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.ribalta.access.entity.OpenIdProvider;
import org.ribalta.access.openid.Discovery;

/**
 * Connects the company's provider: asks it what it offers, outside a transaction, then keeps it.
 */
@ApplicationScoped
public class ConnectOpenIdProvider {
  private Discovery discovery;
  private KeepOpenIdProvider keepProvider;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ConnectOpenIdProvider() {}

  @Inject
  ConnectOpenIdProvider(Discovery discovery, KeepOpenIdProvider keepProvider) {
    this.discovery = discovery;
    this.keepProvider = keepProvider;
  }

  /**
   * Connects it.
   *
   * @param secret empty to keep the one that is there
   * @throws org.ribalta.platform.problem.Refused {@code invalid}, with the field and what was found
   */
  public OpenIdProvider connect(URI issuer, String clientId, Optional<String> secret) {
    if (secret.isEmpty()) {
      keepProvider.checkSecret(issuer.toString(), clientId);
    }
    return keepProvider.keep(discovery.discover(issuer), clientId, secret);
  }
}
