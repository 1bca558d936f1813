package org.ribalta.lti.login;

import java.net.URI;
import java.util.Locale;

/**
 * Where the platform's page keeps values for the tool (1EdTech LTI postMessage Storage 0.1, LTI
 * OIDC Login with LTI Client Side postMessages 0.1).
 *
 * @param target {@code _parent}, or the name of a frame inside the page around the tool
 * @param origin of the authorisation endpoint: the only one that messages go to and come from
 */
public record PlatformStorage(String target, String origin) {

  static PlatformStorage of(String target, URI authorizationEndpoint) {
    return new PlatformStorage(target, origin(authorizationEndpoint));
  }

  /**
   * What a value is kept under. A binding has a key of its own, so that launches in two tabs do not
   * overwrite each other's.
   */
  public static String key(String bindingDigest) {
    return "ribalta-launch-" + bindingDigest;
  }

  /** As browsers write it in messages: lower case, no default port (RFC 6454 §6.2). */
  private static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int port = address.getPort();
    boolean usual = port == -1 || port == ("https".equals(scheme) ? 443 : 80);
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
