package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;

/** What an administrator sees and does for the own tenant. */
@ExtendWith(ArquillianExtension.class)
class DeskIT {
  @ArquillianResource private URL server;
  @Inject private Company company;

  private UUID tenant;
  private Api administrator;

  @BeforeEach
  void signIn() throws Exception {
    tenant = company.found();
    administrator =
        company.signIn(tenant, null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
  }

  @Test
  void tenantTakesAnotherNameAndRefusesNone() {
    assertThat(administrator.put(at(""), "{'name':' Nuova ','locale':'it'}").status())
        .isEqualTo(200);
    assertThat(administrator.get(at("")).body().path("name").asText()).isEqualTo("Nuova");
    assertThat(administrator.put(at(""), "{'name':' ','locale':'it'}").pointers())
        .containsExactly("/name");
    assertThat(administrator.put(at(""), "{'name':'N','locale':'not a tag'}").pointers())
        .containsExactly("/locale");
  }

  // Fails when removal leaves the deployments taken, or registering again makes a second platform.
  @Test
  void removedPlatformFreesItsDeploymentAndComesBackAsItWas() throws Exception {
    String form = platform(UUID.randomUUID().toString());
    String id = administrator.post(at("/platforms"), form).id();
    assertThat(ids(administrator.get(at("/platforms")).body())).containsExactly(id);
    assertThat(first("/platforms").path("deploymentIds").get(0).asText()).isEqualTo("1");

    assertThat(delete("/platforms/" + id)).isEqualTo(204);

    assertThat(administrator.get(at("/platforms")).body()).isEmpty();
    assertThat(administrator.post(at("/platforms"), form).id()).isEqualTo(id);
  }

  // Fails when a platform's door is closed behind people who stay inside.
  @Test
  void removedPlatformTakesItsSessionsAlong() throws Exception {
    UUID id =
        UUID.fromString(
            administrator.post(at("/platforms"), platform(UUID.randomUUID().toString())).id());
    Api inside =
        company.signInFrom(
            id, tenant, null, UUID.randomUUID(), server.toURI(), Role.PROGRAMME_MANAGER);
    assertThat(inside.get("me").status()).isEqualTo(200);

    assertThat(delete("/platforms/" + id)).isEqualTo(204);

    assertThat(inside.get("me").problem()).isEqualTo("sign-in-needed");
    assertThat(administrator.get("me").status()).isEqualTo(200);
  }

  // Fails when platforms are found without their tenant.
  @Test
  void platformOfAnotherTenantIsNotThere() throws Exception {
    UUID other = company.found();
    Api stranger =
        company.signIn(other, null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    String id =
        stranger
            .post("admin/tenants/" + other + "/platforms", platform(UUID.randomUUID().toString()))
            .id();

    assertThat(delete("/platforms/" + id)).isEqualTo(404);
    assertThat(stranger.get("admin/tenants/" + other + "/platforms").body()).hasSize(1);
  }

  // Fails when a revoked client's token goes on working.
  @Test
  void revokedScimClientIsShutOutAtOnce() throws Exception {
    JsonNode made =
        administrator.post(at("/scim-clients"), "{'name':'HRIS','mapping':'full'}").body();
    String token = made.path("token").asText();
    assertThat(scim(token)).isEqualTo(200);
    assertThat(first("/scim-clients").path("lastUsedAt").isNull()).isFalse();

    assertThat(delete("/scim-clients/" + made.path("id").asText())).isEqualTo(204);

    assertThat(scim(token)).isEqualTo(401);
    assertThat(first("/scim-clients").path("revokedAt").isNull()).isFalse();
    assertThat(first("/scim-clients").toString()).doesNotContain(token, "ecret");
  }

  @Test
  void mappingsHaveNamesThatPeopleKnowAndSayWhatTheyAreFor() {
    JsonNode mappings = administrator.get(at("/scim-mappings")).body();

    assertThat(mappings.toString()).contains("\"id\":\"okta\"", "\"title\":\"Okta\"");
    assertThat(named(mappings, "id", "csv").path("clients").asBoolean()).isFalse();
    assertThat(named(mappings, "id", "csv").path("files").asBoolean()).isTrue();
    assertThat(named(mappings, "id", "okta").path("clients").asBoolean()).isTrue();
    assertThat(named(mappings, "id", "okta").path("files").asBoolean()).isFalse();
  }

  // Fails when a credential loses its mark in SettingsInForce.
  @Test
  void settingsTellEverythingButSecrets() {
    JsonNode settings = administrator.get(at("/settings")).body();

    assertThat(settings.toString())
        .doesNotContain("in-container-setup-token", "AAECAwQF", "jdbc:postgresql://127");
    JsonNode key = named(settings, "key", "ribalta.secret-key");
    assertThat(key.path("set").asBoolean()).isTrue();
    assertThat(key.path("value").isNull()).isTrue();
    assertThat(key.path("source").asText()).isEqualTo("ENVIRONMENT");
    assertThat(named(settings, "key", "ribalta.base-url").path("source").asText())
        .isEqualTo("DEFAULT");
    assertThat(key.path("description").asText()).startsWith("32 byte casuali in base64");
  }

  @Test
  void healthSaysWhatToDoInTheReadersLanguage() {
    JsonNode health = administrator.get(at("/health")).body();

    assertThat(named(health, "name", "database").path("status").asText()).isEqualTo("UP");
    assertThat(named(health, "name", "address").path("detail").asText()).contains("non è cifrato");
  }

  @Test
  void keysAreShownWithoutTheirPrivateHalves() {
    JsonNode key = named(administrator.get(at("/keys")).body(), "state", "SIGNING");

    assertThat(key.path("kid").asText()).isNotEmpty();
    assertThat(key.size()).isEqualTo(6);
  }

  private String at(String path) {
    return "admin/tenants/" + tenant + path;
  }

  private JsonNode first(String path) {
    return administrator.get(at(path)).body().path(0);
  }

  private int delete(String path) throws Exception {
    return administrator.call("DELETE", at(path), null).status();
  }

  private int scim(String token) throws Exception {
    URI users = server.toURI().resolve("/scim/v2/Users");
    HttpRequest request =
        HttpRequest.newBuilder(users).header("Authorization", "Bearer " + token).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String platform(String client) {
    return "{'preset':'moodle','issuer':'https://lms.example.org','clientId':'"
        + client
        + "','deploymentIds':['1']}";
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  private static JsonNode named(JsonNode list, String member, String value) {
    for (JsonNode each : list) {
      if (each.path(member).asText().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("There is no " + value + " in " + list);
  }
}
