package org.ribalta.access.openid;

import java.net.URI;

/**
 * What we are to a provider.
 *
 * @param secret what the provider gave us to show at its token endpoint
 * @param redirectUri where it sends people back, as registered there
 */
public record RelyingParty(
    ProviderMetadata provider, String clientId, String secret, URI redirectUri) {
  /** The provider's name. */
  public String issuer() {
    return provider.issuer();
  }

  @Override
  public String toString() {
    return "RelyingParty[" + issuer() + ", " + clientId + "]";
  }
}
