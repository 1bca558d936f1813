package org.ribalta.lms.control;

import java.net.URI;
import java.util.Optional;

/** Origins of addresses (RFC 6454 §6.2). */
public final class Origins {
  private Origins() {}

  /** The origin of a web address, in the spelling of CSP. */
  public static Optional<String> of(URI address) {
    boolean web =
        address.getHost() != null
            && address.getScheme() != null
            && address.getScheme().matches("https?");
    return web
        ? Optional.of(
            address.getScheme()
                + "://"
                + address.getHost()
                + (address.getPort() < 0 ? "" : ":" + address.getPort()))
        : Optional.empty();
  }
}
