package org.ribalta.lms.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.launch.LaunchRequest;
import org.ribalta.lti.login.LoginBrowser;

/** What a browser sent, as the LTI library takes it. */
final class Sent {
  private Sent() {}

  static Parameters parameters(MultivaluedMap<String, String> sent) {
    Map<String, List<String>> values = new HashMap<>();
    sent.forEach((name, all) -> values.put(name, new ArrayList<>(all)));
    return new Parameters(values);
  }

  static LoginBrowser browser(HttpHeaders headers, LoginBrowser.Attempt tried) {
    return new LoginBrowser(
        BindingCookie.values(headers), header(headers, "Sec-Fetch-Dest"), tried);
  }

  static LaunchRequest launch(MultivaluedMap<String, String> form, HttpHeaders headers) {
    return new LaunchRequest(
        parameters(form), BindingCookie.values(headers), header(headers, "Origin"));
  }

  private static Optional<String> header(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.getHeaderString(name));
  }
}
