package org.ribalta.access.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ribalta.access.control.SignInStates;
import org.ribalta.access.openid.BrowserSecret;

/**
 * The cookie that ties a sign-in with the company's account to the browser it began in. Lax: the
 * provider sends the browser back by a link, from another site.
 */
final class BrowserCookie {
  private static final String NAME = "__Host-ribalta-openid";

  private BrowserCookie() {}

  /** The {@code Set-Cookie} header. */
  static String header(BrowserSecret secret) {
    return "%s=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Lax"
        .formatted(NAME, secret.value(), SignInStates.VALID.toSeconds());
  }

  /** The secrets that a request sent under our name (RFC 6265 §5.4). */
  static List<BrowserSecret> secrets(HttpHeaders headers) {
    return Optional.ofNullable(headers.getRequestHeader(HttpHeaders.COOKIE))
        .orElse(List.of())
        .stream()
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(NAME + "="))
        .map(cookie -> cookie.substring(NAME.length() + 1))
        .flatMap(value -> BrowserSecret.read(value).stream())
        .toList();
  }
}
