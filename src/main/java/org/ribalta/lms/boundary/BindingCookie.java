package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ribalta.lti.login.BrowserBinding;

/**
 * The cookie that ties a launch to the browser its login began in. Partitioned (CHIPS), so that it
 * works in a frame where third-party cookies are blocked; several of the same name can arrive.
 */
final class BindingCookie {
  private static final String NAME = "__Host-ribalta-launch";

  private BindingCookie() {}

  /** The {@code Set-Cookie} header; made by hand, since {@code NewCookie} knows no Partitioned. */
  static String header(BrowserBinding binding) {
    return NAME + "=" + binding.secret() + "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";
  }

  /** The values that a request sent under our name (RFC 6265 §5.4). */
  static List<String> values(HttpHeaders headers) {
    return Optional.ofNullable(headers.getRequestHeader(HttpHeaders.COOKIE)).stream()
        .flatMap(List::stream)
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(NAME + "="))
        .map(cookie -> cookie.substring(NAME.length() + 1))
        .toList();
  }
}
