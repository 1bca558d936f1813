package org.ribalta.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ribalta.sandbox.Json;
import org.ribalta.sandbox.Settings;
import org.ribalta.sandbox.company.Company;
import org.ribalta.sandbox.lti.Registration;
import org.ribalta.sandbox.seed.ToolClient.Answer;
import org.ribalta.sandbox.store.Memory;
import org.ribalta.sandbox.store.MemoryFile;

/**
 * What an administrator does once: a tenant, a SCIM client, this LMS as its platform; and a second
 * tenant whose people come from the roster of its course.
 */
@Singleton
class Setup {
  private static final String JSON = "application/json";
  private static final String TENANTS = "/api/v1/admin/tenants";

  private final Settings settings;
  private final Company company;
  private final Registration registration;
  private final MemoryFile memory;

  @Inject
  Setup(Settings settings, Company company, Registration registration, MemoryFile memory) {
    this.settings = settings;
    this.company = company;
    this.registration = registration;
    this.memory = memory;
  }

  /** Whether nothing is left to ask of the administrator. */
  boolean isDone() {
    Memory now = memory.read();
    return now.company().scimToken() != null
        && registration.issuer().equals(now.company().registeredAs())
        && registration.issuer().equals(now.foundation().registeredAs());
  }

  /** Does what has not been done yet; each step is remembered as soon as it is done. */
  void complete(ToolClient tool) throws SeedingFailed, InterruptedException {
    String setupToken = setupToken();
    completeCompany(tool, setupToken);
    completeFoundation(tool, setupToken);
  }

  private void completeCompany(ToolClient tool, String setupToken)
      throws SeedingFailed, InterruptedException {
    if (memory.read().company().tenantId() == null) {
      String id = create(tool, TENANTS, setupToken, tenant(company.name()), "id");
      memory.update(now -> now.withCompany(now.company().withTenant(id)));
    }
    String path = TENANTS + "/" + memory.read().company().tenantId();
    if (memory.read().company().scimToken() == null) {
      String token = create(tool, path + "/scim-clients", setupToken, scimClient(), "token");
      memory.update(now -> now.withCompany(now.company().withScimToken(token)));
    }
    if (!registration.issuer().equals(memory.read().company().registeredAs())) {
      JsonNode platform = platform("provisioned", registration.deploymentId());
      post(tool, path + "/platforms", setupToken, platform);
      memory.update(now -> now.withCompany(now.company().registeredAs(registration.issuer())));
    }
  }

  /** A second customer on the same LMS, without SCIM. */
  private void completeFoundation(ToolClient tool, String setupToken)
      throws SeedingFailed, InterruptedException {
    if (memory.read().foundation().tenantId() == null) {
      String id = create(tool, TENANTS, setupToken, tenant("Fondazione Meridiana"), "id");
      memory.update(now -> now.withFoundation(now.foundation().withTenant(id)));
    }
    if (!registration.issuer().equals(memory.read().foundation().registeredAs())) {
      String path = TENANTS + "/" + memory.read().foundation().tenantId() + "/platforms";
      post(tool, path, setupToken, platform("roster", registration.rosterDeploymentId()));
      memory.update(
          now -> now.withFoundation(now.foundation().registeredAs(registration.issuer())));
    }
  }

  private static JsonNode tenant(String name) {
    return Json.object().put("name", name).put("locale", "it");
  }

  private static JsonNode scimClient() {
    return Json.object().put("name", "HRIS").put("mapping", "full");
  }

  private JsonNode platform(String people, String deployment) {
    ObjectNode platform =
        Json.object()
            .put("preset", "moodle")
            .put("issuer", registration.issuer())
            .put("clientId", registration.clientId())
            .put("authorizationEndpoint", registration.authorizationEndpoint())
            .put("tokenEndpoint", registration.tokenEndpoint())
            .put("jwksUri", registration.jwksUri())
            .put("people", people)
            .put("trustAdministrators", true);
    Map.of(
            "deploymentIds", List.of(deployment),
            "frameOrigins", List.of(settings.origin()))
        .forEach((name, values) -> platform.set(name, Json.tree(values)));
    return platform;
  }

  private String create(ToolClient tool, String path, String token, JsonNode body, String wanted)
      throws SeedingFailed, InterruptedException {
    String value = post(tool, path, token, body).path(wanted).asText("");
    if (value.isBlank()) {
      throw new SeedingFailed("POST " + path + " answered without \"" + wanted + "\"");
    }
    return value;
  }

  private JsonNode post(ToolClient tool, String path, String token, JsonNode body)
      throws SeedingFailed, InterruptedException {
    Answer answer = tool.post(path, token, JSON, body);
    if (answer.status() != 201) {
      throw new SeedingFailed(
          "POST " + path + " answered " + answer.status() + " " + answer.body());
    }
    return answer.body();
  }

  private String setupToken() throws SeedingFailed {
    if (settings.setupToken().isPresent()) {
      return settings.setupToken().get();
    }
    Path file = settings.dataDir().resolve("setup-token").toAbsolutePath();
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new SeedingFailed("No setup token: set RIBALTA_SETUP_TOKEN or let me read " + file);
    }
  }
}
