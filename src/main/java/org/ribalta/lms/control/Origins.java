package org.ribalta.lms.control;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribalta.lms.entity.LtiPlatform;

/** Origins of addresses (RFC 6454 §6.2). */
public final class Origins {
  private Origins() {}

  /**
   * Who may frame a page that was launched from a platform.
   *
   * @param returnUrl where the platform wants the person back: it is framed there
   */
  static List<String> framing(LtiPlatform platform, Optional<String> returnUrl) {
    return Stream.of(
            platform.frameOrigins().stream(),
            returnUrl.map(URI::create).flatMap(Origins::of).stream(),
            of(platform.registration().authorizationEndpoint()).stream())
        .flatMap(origins -> origins)
        .distinct()
        .toList();
  }

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
