package org.ribalta.sandbox.registration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.control.Behaviour;
import org.ribalta.sandbox.lti.Registration;
import org.ribalta.sandbox.lti.Scope;

/** What this LMS says of itself to tools (LTI Dynamic Registration 1.0 §3.4). */
@Path("lti/openid-configuration")
public class PlatformConfigurationResource {
  static final String PATH = "/lti/openid-configuration";

  @Inject private Registration registration;
  @Inject private Settings settings;
  @Inject private Behaviour behaviour;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String configuration() {
    List<String> scopes =
        Stream.concat(Stream.of(Scope.values()).map(Scope::uri), Stream.of("openid")).toList();
    return Json.write(
        Map.ofEntries(
            Map.entry("issuer", registration.issuer()),
            Map.entry("authorization_endpoint", registration.authorizationEndpoint()),
            Map.entry("token_endpoint", registration.tokenEndpoint()),
            Map.entry("token_endpoint_auth_methods_supported", List.of("private_key_jwt")),
            Map.entry("token_endpoint_auth_signing_alg_values_supported", List.of("RS256")),
            Map.entry("jwks_uri", registration.jwksUri()),
            Map.entry("registration_endpoint", settings.baseUrl() + "/lti/registration"),
            Map.entry("scopes_supported", scopes),
            Map.entry("response_types_supported", List.of("id_token")),
            Map.entry("subject_types_supported", List.of("public", "pairwise")),
            Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
            Map.entry("claims_supported", List.of("sub", "iss", "name", "email")),
            Map.entry(
                "https://purl.imsglobal.org/spec/lti-platform-configuration",
                Map.of(
                    "product_family_code",
                    behaviour.likeness().family(),
                    "version",
                    "4.5",
                    "messages_supported",
                    List.of(
                        "LtiResourceLinkRequest",
                        "LtiDeepLinkingRequest",
                        "LtiSubmissionReviewRequest"),
                    "placements",
                    List.of("AddContentMenu")))));
  }
}
