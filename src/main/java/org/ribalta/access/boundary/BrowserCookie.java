package org.ribalta.access.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.ribalta.access.control.SignInStates;
import org.ribalta.access.openid.BrowserSecret;
import org.ribalta.platform.http.HostCookie;

/**
 * The cookie that ties a sign-in with the company's account to the browser it began in. Lax: the
 * provider sends the browser back by a link, from another site.
 */
final class BrowserCookie {
  private static final HostCookie COOKIE = new HostCookie("ribalta-openid");

  private BrowserCookie() {}

  /** The {@code Set-Cookie} header. */
  static String header(BrowserSecret secret) {
    return COOKIE.header(
        secret.value(), "Max-Age=%d; SameSite=Lax".formatted(SignInStates.VALID.toSeconds()));
  }

  /** The secrets that a request sent. */
  static List<BrowserSecret> secrets(HttpHeaders headers) {
    return COOKIE.values(headers).stream()
        .flatMap(value -> BrowserSecret.read(value).stream())
        .toList();
  }
}
