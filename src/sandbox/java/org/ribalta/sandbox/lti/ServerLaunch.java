package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ribalta.sandbox.company.Employee;
import org.ribalta.sandbox.course.Course;
import org.ribalta.sandbox.lti.Authorization.Granted;

/** The platform's side of a launch without a browser: the same checks, the same token. */
@Singleton
public class ServerLaunch {
  private final Launches launches;
  private final LoginInitiation initiation;
  private final Authorizations authorizations;
  private final IdTokens idTokens;
  private final Tools tools;

  @Inject
  ServerLaunch(
      Launches launches,
      LoginInitiation initiation,
      Authorizations authorizations,
      IdTokens idTokens,
      Tools tools) {
    this.launches = launches;
    this.initiation = initiation;
    this.authorizations = authorizations;
    this.idTokens = idTokens;
    this.tools = tools;
  }

  /** What to post to the tool's login. */
  public Map<String, String> login(Employee person, Course course, String language) {
    return initiation.fields(
        launches.open(person, course, "iframe", language),
        tools.of(course.deployment()).orElseThrow());
  }

  /** What to post to the tool's launch, after its login sent the browser to this address. */
  public Optional<Map<String, String>> authorize(Employee person, URI address) {
    AuthorizationRequest asked = AuthorizationRequest.of(query(address));
    if (!(authorizations.decide(asked, Optional.of(person)) instanceof Granted granted)) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id_token", idTokens.issue(granted.launch(), asked.nonce()));
    fields.put("state", asked.state() == null ? "" : asked.state());
    return Optional.of(fields);
  }

  private static MultivaluedMap<String, String> query(URI address) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
