package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.platform.json.Json;

/** An administrator tests a connection; the network is real, with the guard of every other call. */
@ExtendWith(ArquillianExtension.class)
class ConnectionTestIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ArquillianResource private URL server;
  @Inject private Company company;

  private ForgingLms lms;
  private UUID tenant;
  private Api administrator;

  @BeforeEach
  void found() throws Exception {
    String allowed = System.getenv("RIBALTA_OUTBOUND_ALLOW");
    lms = new ForgingLms(Integer.parseInt(allowed.substring(allowed.lastIndexOf(':') + 1)));
    tenant = company.found();
    administrator =
        company.signIn(tenant, null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
  }

  @AfterEach
  void stop() {
    lms.close();
  }

  @Test
  void tellsEveryStepAndWhatToDoNextInThatLms() throws Exception {
    lms.pages.put("/jwks", "{\"keys\":[]}");
    lms.pages.put(
        "/token", "{\"access_token\":\"x\",\"scope\":\"" + scope("lti-ags/scope/score") + "\"}");

    Map<String, JsonNode> steps = test(platform(lms.address()));

    assertThat(steps.keySet())
        .containsExactly(
            "KEYSET",
            "TOKEN",
            "LINE_ITEM_SCOPE",
            "SCORE_SCOPE",
            "RESULT_SCOPE",
            "ROSTER_SCOPE",
            "ROSTER",
            "LINE_ITEM");
    assertThat(steps.get("KEYSET").path("finding").asText()).isEqualTo("NO_USABLE_KEY");
    assertThat(steps.get("TOKEN").path("state").asText()).isEqualTo("PASSED");
    assertThat(steps.get("SCORE_SCOPE").path("state").asText()).isEqualTo("PASSED");
    assertThat(steps.get("ROSTER_SCOPE").path("state").asText()).isEqualTo("FAILED");
    assertThat(steps.get("ROSTER_SCOPE").path("where").asText()).contains("sezione Servizi");
    assertThat(steps.get("ROSTER").path("finding").asText()).isEqualTo("WITHOUT_ADDRESS");
    assertThat(administrator.get(at("/audit?action=platform.tested")).body().path("items"))
        .hasSize(1);
  }

  @Test
  void tellsAWebPageFromAKeysetAndNothingThatWasOnIt() throws Exception {
    lms.pages.put("/jwks", "<html><body>Anna Rossi</body></html>");

    Map<String, JsonNode> steps = test(platform(lms.address()));

    assertThat(steps.get("KEYSET").path("finding").asText()).isEqualTo("WEB_PAGE");
    assertThat(steps.get("KEYSET").path("detail").asText())
        .isEqualTo("GET " + lms.address() + "/jwks → 200");
    assertThat(steps.get("TOKEN").path("finding").asText()).isEqualTo("NOT_FOUND");
    assertThat(steps.toString()).doesNotContain("Anna Rossi");
  }

  /** SSRF. Mutation: any way round {@code OutboundExchange}. */
  @Test
  void privateAddressesAreNotCalled() throws Exception {
    for (String address :
        new String[] {"https://10.0.0.1", "https://localhost", "http://127.0.0.1:1"}) {
      Map<String, JsonNode> steps = test(platform(address));

      assertThat(steps.get("KEYSET").path("finding").asText())
          .as(address)
          .isEqualTo("ADDRESS_NOT_ALLOWED");
      assertThat(steps.get("TOKEN").path("finding").asText())
          .as(address)
          .isEqualTo("ADDRESS_NOT_ALLOWED");
    }
    assertThat(lms.requests).isEmpty();
  }

  // Fails when a platform is found without its tenant, or one that was removed is called.
  @Test
  void onlyOnesOwnPlatformsAreTestedAndNoneThatWasRemoved() throws Exception {
    String id = platform(lms.address());
    UUID other = company.found();
    Api stranger =
        company.signIn(other, null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    String path = "/platforms/" + id + "/connection-tests";

    assertThat(stranger.post("admin/tenants/" + other + path, "{}").problem())
        .isEqualTo("not-found");
    administrator.call("DELETE", at("/platforms/" + id), null);
    assertThat(administrator.post(at(path), "{}").problem()).isEqualTo("not-found");
  }

  @Test
  void presetsSayWhatIsKnownInTheReadersLanguage() {
    JsonNode presets = administrator.get(at("/platform-presets")).body();

    assertThat(presets).hasSizeGreaterThanOrEqualTo(9);
    assertThat(presets.path(2).path("issuer").asText()).isEqualTo("https://canvas.instructure.com");
    assertThat(presets.path(4).path("register").asText()).startsWith("Amministrazione del sito");
    assertThat(presets.path(presets.size() - 1).path("id").asText()).isEqualTo("generic");
  }

  private String platform(String address) {
    return administrator
        .post(
            at("/platforms"),
            """
            {'preset':'moodle','issuer':'%1$s','clientId':'%2$s','deploymentIds':['1'],
             'authorizationEndpoint':'%1$s/auth','tokenEndpoint':'%1$s/token','jwksUri':'%1$s/jwks'}"""
                .formatted(address, UUID.randomUUID()))
        .id();
  }

  /** The last line of each step. */
  private Map<String, JsonNode> test(String platform) throws Exception {
    URI address = server.toURI().resolve("/api/v1/" + at("/platforms/" + platform));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/connection-tests"))
            .header("Authorization", "Bearer " + administrator.token())
            .header("Accept-Language", "it")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    Map<String, JsonNode> steps = new LinkedHashMap<>();
    answer
        .body()
        .lines()
        .map(Json::tree)
        .forEach(step -> steps.put(step.path("check").asText(), step));
    return steps;
  }

  private static String scope(String name) {
    return "https://purl.imsglobal.org/spec/" + name;
  }

  private String at(String path) {
    return "admin/tenants/" + tenant + path;
  }
}
