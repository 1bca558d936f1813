package org.ribalta.conformance.lti;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribalta.lti.http.HttpAnswer;
import org.ribalta.lti.http.RecordedHttp;
import org.ribalta.lti.registration.DynamicRegistration;
import org.ribalta.lti.registration.RegistrationInitiation;
import org.ribalta.lti.registration.RegistrationResult;
import org.ribalta.lti.registration.ToolConfiguration;

/** A registration as Moodle answers it, until a row of a table bends it. */
final class RegistrationScenario {

  static final URI CONFIGURATION =
      URI.create("https://lms.example.com/mod/lti/openid-configuration.php");
  static final URI ENDPOINT = URI.create("https://lms.example.com/mod/lti/openid-registration.php");
  static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
  static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

  static final ToolConfiguration OURS =
      new ToolConfiguration(
          "Ribalta",
          "Reverse mentoring",
          URI.create("https://tool.example.com/mark.svg"),
          URI.create("https://tool.example.com/lti/login"),
          URI.create("https://tool.example.com/lti/launch"),
          URI.create("https://tool.example.com/lti/jwks"),
          List.of("scope:score", "scope:roster"),
          List.of("iss", "sub", "name"),
          List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"));

  final RecordedHttp http = new RecordedHttp();
  final Map<String, Object> configuration = new HashMap<>();
  final Map<String, Object> client = new HashMap<>();
  String address = CONFIGURATION.toString();
  Optional<String> token = Optional.of("registration-token");
  int configurationStatus = 200;
  int registrationStatus = 200;
  Map<String, String> configurationHeaders = JSON;
  Map<String, String> registrationHeaders = JSON;
  Optional<String> configurationBody = Optional.empty();
  Optional<String> registrationBody = Optional.empty();
  Optional<IOException> configurationFails = Optional.empty();
  Optional<IOException> registrationFails = Optional.empty();

  RegistrationScenario() {
    configuration.put("issuer", "https://lms.example.com");
    configuration.put("authorization_endpoint", "https://lms.example.com/mod/lti/auth.php");
    configuration.put("token_endpoint", "https://lms.example.com/mod/lti/token.php");
    configuration.put("jwks_uri", "https://lms.example.com/mod/lti/certs.php");
    configuration.put("registration_endpoint", ENDPOINT.toString());
    configuration.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
    configuration.put("id_token_signing_alg_values_supported", List.of("RS256"));
    configuration.put("scopes_supported", List.of("openid", "scope:score", "scope:roster"));
    configuration.put(
        PLATFORM,
        new HashMap<>(
            Map.of(
                "product_family_code",
                "moodle",
                "messages_supported",
                List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest"))));
    client.put("client_id", "aBcDeF123");
    client.put(TOOL, new HashMap<>(Map.of("deployment_id", "7")));
  }

  @SuppressWarnings("unchecked") // put so above
  Map<String, Object> member(Map<String, Object> of, String name) {
    return (Map<String, Object>) of.get(name);
  }

  RegistrationResult register() {
    URI asked = new RegistrationInitiation(address, token).address().orElse(CONFIGURATION);
    http.answer(
        asked,
        new HttpAnswer(
            configurationStatus,
            configurationHeaders,
            configurationBody.orElseGet(() -> JSONObjectUtils.toJSONString(configuration))));
    http.answer(
        ENDPOINT,
        new HttpAnswer(
            registrationStatus,
            registrationHeaders,
            registrationBody.orElseGet(() -> JSONObjectUtils.toJSONString(client))));
    return new DynamicRegistration(
            call -> {
              throwIfPresent(call.method().equals("GET") ? configurationFails : registrationFails);
              return http.send(call);
            })
        .register(new RegistrationInitiation(address, token), OURS);
  }

  private static void throwIfPresent(Optional<IOException> failure) throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
