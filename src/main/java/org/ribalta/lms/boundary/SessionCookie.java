package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.ribalta.platform.http.HostCookie;

/**
 * The cookie by which a reloaded page finds its session again. It opens no API: requests there
 * bring the token themselves. One for each activity, since a browser may hold several open.
 */
final class SessionCookie {
  private SessionCookie() {}

  static String header(UUID activity, String token) {
    return cookie(activity).header(token, HostCookie.FRAMED);
  }

  static List<String> tokens(HttpHeaders headers, UUID activity) {
    return cookie(activity).values(headers);
  }

  private static HostCookie cookie(UUID activity) {
    return new HostCookie("ribalta-" + activity);
  }
}
