package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.ribalta.lti.login.BrowserBinding;
import org.ribalta.platform.http.HostCookie;

/** The cookie that ties a launch to the browser its login began in. */
final class BindingCookie {
  private static final HostCookie COOKIE = new HostCookie("ribalta-launch");

  private BindingCookie() {}

  static String header(BrowserBinding binding) {
    return COOKIE.header(binding.secret(), HostCookie.FRAMED);
  }

  static List<String> values(HttpHeaders headers) {
    return COOKIE.values(headers);
  }
}
