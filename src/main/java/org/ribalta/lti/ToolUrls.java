package org.ribalta.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/**
 * The tool's own addresses, and the judge of which addresses are its own.
 *
 * @param baseUrl everything the tool serves lies below it
 * @param redirectUri the one address launches are posted to, sent exactly as registered
 */
public record ToolUrls(URI baseUrl, URI redirectUri) {

  public ToolUrls {
    Objects.requireNonNull(baseUrl, "baseUrl");
    Objects.requireNonNull(redirectUri, "redirectUri");
    if (baseUrl.getHost() == null) {
      throw new IllegalArgumentException("The base URL needs a host: " + baseUrl);
    }
  }

  /**
   * Whether an address is one of the tool's pages. A look-alike host, another port, user
   * information, a path that climbs out, or anything that is no URL is not.
   */
  public boolean own(String address) {
    try {
      return own(new URI(address));
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  /** Whether an {@code Origin} header (RFC 6454 §7) is that of the tool's own pages. */
  public boolean ownOrigin(String origin) {
    try {
      return sameOrigin(new URI(origin));
    } catch (URISyntaxException notAnOrigin) {
      return false;
    }
  }

  private boolean own(URI address) {
    return sameOrigin(address) && address.getRawUserInfo() == null && below(address.getRawPath());
  }

  private boolean sameOrigin(URI address) {
    return baseUrl.getScheme().equalsIgnoreCase(address.getScheme())
        && baseUrl.getHost().equalsIgnoreCase(address.getHost())
        && port(baseUrl) == port(address);
  }

  private boolean below(String path) {
    String base = withoutTrailingSlash(baseUrl.getRawPath());
    boolean inside = path.equals(base) || path.startsWith(base + "/");
    return inside && !climbs(path);
  }

  /** Dots may be encoded, so the decoded spelling counts too. */
  private static boolean climbs(String path) {
    String spelledOut = path.replaceAll("(?i)%2e", ".").replaceAll("(?i)%2f|%5c", "/");
    return spelledOut.matches("(.*/)?\\.\\.(/.*)?");
  }

  private static String withoutTrailingSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static int port(URI address) {
    if (address.getPort() != -1) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }
}
