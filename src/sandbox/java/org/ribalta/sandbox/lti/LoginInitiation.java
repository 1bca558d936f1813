package org.ribalta.sandbox.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ribalta.sandbox.Settings;

/**
 * First step of a launch: OpenID Connect third-party initiated login (Security Framework §5.1.1.1).
 */
@Singleton
class LoginInitiation {
  private final Registration registration;
  private final Settings settings;

  @Inject
  LoginInitiation(Registration registration, Settings settings) {
    this.registration = registration;
    this.settings = settings;
  }

  Map<String, String> fields(Launch launch) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("iss", registration.issuer());
    fields.put("target_link_uri", settings.toolLaunch());
    fields.put("login_hint", launch.person().id());
    fields.put("lti_message_hint", Launches.hint(launch));
    fields.put("client_id", registration.clientId());
    fields.put("lti_deployment_id", launch.course().deployment());
    return fields;
  }
}
