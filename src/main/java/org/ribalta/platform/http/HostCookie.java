package org.ribalta.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A cookie of this host alone (RFC 6265bis §4.1.3.2). Made by hand, since {@code NewCookie} knows
 * no {@code Partitioned}; with it (CHIPS) the cookie works in a frame where third-party cookies are
 * blocked, and several of one name can arrive.
 *
 * @param name without the prefix {@code __Host-}
 */
public record HostCookie(String name) {
  /** Sent in frames as well, and kept apart for each site that frames us. */
  public static final String FRAMED = "SameSite=None; Partitioned";

  /**
   * The {@code Set-Cookie} header.
   *
   * @param attributes those beside {@code Path}, {@code Secure} and {@code HttpOnly}
   */
  public String header(String value, String attributes) {
    return fullName() + "=" + value + "; Path=/; Secure; HttpOnly; " + attributes;
  }

  /** The values that a request sent under this name (RFC 6265 §5.4). */
  public List<String> values(HttpHeaders headers) {
    return Optional.ofNullable(headers.getRequestHeader(HttpHeaders.COOKIE)).stream()
        .flatMap(List::stream)
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(fullName() + "="))
        .map(cookie -> cookie.substring(fullName().length() + 1))
        .toList();
  }

  private String fullName() {
    return "__Host-" + name;
  }
}
