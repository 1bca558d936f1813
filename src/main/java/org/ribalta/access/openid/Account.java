package org.ribalta.access.openid;

import java.util.Optional;

/**
 * Who signed in, as the provider says.
 *
 * @param subject never given to anybody else by this issuer, unlike an address
 * @param verifiedEmail their address, if the provider vouches for it
 */
public record Account(String issuer, String subject, Optional<String> verifiedEmail) {
  @Override
  public String toString() {
    return "Account";
  }
}
