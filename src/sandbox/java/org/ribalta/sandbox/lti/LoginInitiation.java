package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * First step of a launch: OpenID Connect third-party initiated login (Security Framework §5.1.1.1).
 */
@Singleton
class LoginInitiation {
  private final Registration registration;

  @Inject
  LoginInitiation(Registration registration) {
    this.registration = registration;
  }

  /** For a launch of this tool. */
  Map<String, String> fields(Launch launch, Tool tool) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", registration.issuer());
    fields.put("target_link_uri", tool.launchUri());
    fields.put("login_hint", launch.person().id());
    fields.put("lti_message_hint", Launches.hint(launch));
    fields.put("client_id", tool.clientId());
    fields.put("lti_deployment_id", launch.course().deployment());
    return fields;
  }
}
