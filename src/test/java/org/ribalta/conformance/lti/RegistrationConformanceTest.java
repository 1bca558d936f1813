package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.lti.http.HttpCall;
import org.ribalta.lti.registration.PlatformConfiguration;
import org.ribalta.lti.registration.RegistrationResult;
import org.ribalta.lti.registration.RegistrationResult.Refused;
import org.ribalta.lti.registration.RegistrationResult.Registered;

/** Every registration of the tables comes to what its row says. */
class RegistrationConformanceTest {

  static Stream<RegistrationRow> registrations() {
    return Stream.concat(PlatformConfigurations.rows(), RegistrationAnswers.rows());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("registrations")
  void judgesTheRegistration(RegistrationRow row) {
    RegistrationScenario scenario = new RegistrationScenario();
    row.change().accept(scenario);

    RegistrationResult result = scenario.register();

    if (row.refusal().isPresent()) {
      assertThat(result).isEqualTo(new Refused(row.refusal().get(), row.found()));
    } else {
      assertThat(result).isInstanceOf(Registered.class);
    }
  }

  /** Mutation: judging the configuration after the request tells a false platform of the tool. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("refusedConfigurations")
  void sendsNothingToAPlatformWhoseConfigurationIsRefused(RegistrationRow row) {
    RegistrationScenario scenario = new RegistrationScenario();
    row.change().accept(scenario);

    scenario.register();

    assertThat(scenario.http.calls()).extracting(HttpCall::method).isSubsetOf("GET");
  }

  static Stream<RegistrationRow> refusedConfigurations() {
    return PlatformConfigurations.rows().filter(row -> row.refusal().isPresent());
  }

  @Test
  void readsWhatThePlatformSaysOfItself() {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.configuration.put("authorization_server", "https://login.example.com");

    Registered registered = (Registered) scenario.register();

    PlatformConfiguration platform = registered.platform();
    assertThat(platform.issuer()).isEqualTo("https://lms.example.com");
    assertThat(platform.jwksUri()).hasToString("https://lms.example.com/mod/lti/certs.php");
    assertThat(platform.productFamilyCode()).contains("moodle");
    assertThat(platform.authorizationServer()).contains("https://login.example.com");
    assertThat(registered.clientId()).isEqualTo("aBcDeF123");
    assertThat(registered.deploymentId()).contains("7");
  }

  /** Mutation: a deployment made up for a platform that named none opens the door to any. */
  @Test
  void registersWithoutADeployment() {
    for (Object deployment : new Object[] {null, "", " ", true, "x".repeat(256)}) {
      RegistrationScenario scenario = new RegistrationScenario();
      scenario.member(scenario.client, RegistrationScenario.TOOL).put("deployment_id", deployment);

      assertThat(((Registered) scenario.register()).deploymentId()).isEmpty();
    }
  }

  @Test
  void asksAsTheSpecificationHasIt() throws Exception {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.register();

    HttpCall call = scenario.http.lastCall();
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.uri()).isEqualTo(RegistrationScenario.ENDPOINT);
    assertThat(call.headers())
        .containsEntry("Authorization", "Bearer registration-token")
        .containsEntry("Content-Type", "application/json")
        .containsEntry("Accept", "application/json");
    assertThat(JSONObjectUtils.parse(call.body()))
        .containsEntry("application_type", "web")
        .containsEntry("response_types", List.of("id_token"))
        .containsEntry("grant_types", List.of("implicit", "client_credentials"))
        .containsEntry("initiate_login_uri", "https://tool.example.com/lti/login")
        .containsEntry("redirect_uris", List.of("https://tool.example.com/lti/launch"))
        .containsEntry("jwks_uri", "https://tool.example.com/lti/jwks")
        .containsEntry("logo_uri", "https://tool.example.com/mark.svg")
        .containsEntry("client_name", "Ribalta")
        .containsEntry("token_endpoint_auth_method", "private_key_jwt")
        .containsEntry("scope", "scope:score scope:roster")
        .containsEntry(
            RegistrationScenario.TOOL,
            Map.of(
                "domain",
                "tool.example.com",
                "target_link_uri",
                "https://tool.example.com/lti/launch",
                "description",
                "Reverse mentoring",
                "claims",
                List.of("iss", "sub", "name"),
                "messages",
                List.of(message("LtiResourceLinkRequest"), message("LtiDeepLinkingRequest"))));
  }

  private static Map<String, Object> message(String type) {
    return Map.of(
        "type", type, "target_link_uri", "https://tool.example.com/lti/launch", "label", "Ribalta");
  }

  /** Mutation: Canvas shows its configuration to nobody without the token. */
  @Test
  void bringsTheTokenToBothCalls() {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.register();

    assertThat(scenario.http.calls())
        .hasSize(2)
        .allSatisfy(
            call ->
                assertThat(call.headers())
                    .containsEntry("Authorization", "Bearer registration-token"));
  }

  @Test
  void asksWithoutATokenWhereNoneCame() {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.token = Optional.empty();
    scenario.register();

    assertThat(scenario.http.calls())
        .allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("Authorization"));
  }

  /** Mutation: asking for everything is refused as a whole where one part is unknown. */
  @Test
  void asksOnlyForWhatThePlatformHas() throws Exception {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario.configuration.put("scopes_supported", List.of("openid", "scope:score"));
    scenario
        .member(scenario.configuration, RegistrationScenario.PLATFORM)
        .put("messages_supported", List.of(Map.of("type", "LtiStartProctoring")));
    scenario.register();

    Map<String, Object> sent = JSONObjectUtils.parse(scenario.http.lastCall().body());
    assertThat(sent).containsEntry("scope", "scope:score");
    assertThat(scenario.member(sent, RegistrationScenario.TOOL))
        .containsEntry("messages", List.of(message("LtiResourceLinkRequest")));
  }

  @Test
  void readsMessagesAsObjectsToo() throws Exception {
    RegistrationScenario scenario = new RegistrationScenario();
    scenario
        .member(scenario.configuration, RegistrationScenario.PLATFORM)
        .put(
            "messages_supported",
            List.of(
                Map.of("type", "LtiResourceLinkRequest"),
                Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"))));
    scenario.register();

    Map<String, Object> sent = JSONObjectUtils.parse(scenario.http.lastCall().body());
    assertThat(scenario.member(sent, RegistrationScenario.TOOL))
        .extractingByKey("messages")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }
}
