package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** Whoever holds the setup token: makes tenants and their SCIM clients. */
public record Operator(String tool) {
  /** Makes a tenant and returns its key. */
  public String tenant(String name) {
    return created("/api/v1/admin/tenants", "{\"name\":\"" + name + "\",\"locale\":\"it\"}")
        .get("id")
        .asText();
  }

  /** Makes a SCIM client of a tenant that may send everything. */
  public ScimClient scimClient(String tenant) {
    return scimClient(tenant, "full");
  }

  /** Makes a SCIM client of a tenant, read by a mapping file. */
  public ScimClient scimClient(String tenant, String mapping) {
    String token =
        created(
                "/api/v1/admin/tenants/" + tenant + "/scim-clients",
                "{\"name\":\"test\",\"mapping\":\"" + mapping + "\"}")
            .get("token")
            .asText();
    return new ScimClient(tool + "/scim/v2", token);
  }

  private JsonNode created(String path, String body) {
    Http.Answer answer =
        Http.send(
            "POST",
            tool + path,
            Map.of(
                "Authorization",
                "Bearer " + RunningSystem.SETUP_TOKEN,
                "Content-Type",
                "application/json"),
            body);
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  /** The rosters that a tenant's people come from. */
  public JsonNode rosters(String tenant) {
    return get("/api/v1/admin/tenants/" + tenant + "/rosters").json();
  }

  /** Has a roster read; returns the job's key. */
  public String readRoster(String tenant, String roster) {
    Http.Answer answer =
        Http.send(
            "POST",
            tool + "/api/v1/admin/tenants/" + tenant + "/rosters/" + roster + "/readings",
            Map.of("Authorization", "Bearer " + RunningSystem.SETUP_TOKEN),
            "");
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.json().get("id").asText();
  }

  /** The jobs of a tenant, newest first. */
  public JsonNode jobs(String tenant) {
    return get("/api/v1/admin/tenants/" + tenant + "/jobs").json();
  }

  /** One job of a tenant. */
  public JsonNode job(String tenant, String id) {
    return get("/api/v1/admin/tenants/" + tenant + "/jobs/" + id).json();
  }

  /** The rows to mend of an import, as a file; whatever the answer. */
  public Http.Answer rowErrors(String tenant, String job, String language) {
    return Http.send(
        "GET",
        tool + "/api/v1/admin/tenants/" + tenant + "/people-imports/" + job + "/errors",
        Map.of("Authorization", "Bearer " + RunningSystem.SETUP_TOKEN, "Accept-Language", language),
        "");
  }

  /** Asks a job of a tenant to stop. */
  public void cancel(String tenant, String id) {
    Http.Answer answer =
        Http.send(
            "POST",
            tool + "/api/v1/admin/tenants/" + tenant + "/jobs/" + id + "/cancellation",
            Map.of("Authorization", "Bearer " + RunningSystem.SETUP_TOKEN),
            "");
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(202);
  }

  private Http.Answer get(String path) {
    Http.Answer answer =
        Http.send(
            "GET", tool + path, Map.of("Authorization", "Bearer " + RunningSystem.SETUP_TOKEN), "");
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
