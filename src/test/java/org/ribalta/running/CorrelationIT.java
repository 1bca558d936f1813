package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScimClient;

/** One code from the answer through the log to the audit, and nobody's name in the log. */
class CorrelationIT {
  private static final String HEADER = "X-Correlation-Id";
  private static final String CODE = "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}";
  private static final String NAME = "Zenobia Quaglietta";
  private static final String EMAIL = "zenobia.quaglietta@nomi.example";

  private static RunningSystem system;
  private static Operator operator;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    operator = new Operator(system.tool());
  }

  private static String code(Http.Answer answer) {
    return answer.headers().firstValue(HEADER).orElseThrow();
  }

  @Test
  void problemCarriesTheCodeOfItsAnswer() {
    for (String path : List.of("/api/v1/me", "/api/v1/nothing", "/nothing")) {
      Http.Answer answer = Http.send("GET", system.tool() + path, Map.of(), "");
      assertThat(code(answer)).as(path).matches(CODE);
      assertThat(answer.json().path("correlationId").asText()).as(path).isEqualTo(code(answer));
    }
  }

  @Test
  void everyAnswerCarriesACodeOfItsOwn() {
    Http.Answer one = Http.send("GET", system.tool() + "/health/live", Map.of(), "");
    Http.Answer other = Http.send("GET", system.tool() + "/app/mark.svg", Map.of(), "");

    assertThat(code(one)).matches(CODE).isNotEqualTo(code(other));
  }

  /** Mutation: with any sender's code taken over, one person's doings pass for another's. */
  @Test
  void codeOfACallerWhoIsNoProxyIsNotTakenOver() {
    Http.Answer answer =
        Http.send("GET", system.tool() + "/api/v1/me", Map.of(HEADER, "chosen-by-the-caller"), "");

    assertThat(code(answer)).matches(CODE);
  }

  @Test
  void personReadsTheCodeThatTheLogHas() throws IOException {
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> form = lms.launchForm(11);
    lms.launch(form);

    Http.Answer page = lms.launch(form);

    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.body()).contains("<code>" + code(page) + "</code>");
    assertThat(page.body())
        .containsAnyOf("Codice da comunicare all’amministratore", "Code to give to your admin");
    JsonNode line =
        lines().stream()
            .filter(each -> each.path("correlationId").asText().equals(code(page)))
            .findFirst()
            .orElseThrow();
    assertThat(line.path("message").asText()).contains("Error page expired");
  }

  @Test
  void administratorFindsTheCodeInTheAudit() {
    String tenant = system.sandboxState().get("tenantId").asText();
    ScimClient scim = operator.scimClient(tenant);
    Http.Answer made = scim.create("trovata@officinemeridiana.example", "T-1");
    ApiClient administrator = LmsClient.signIn(system, "Paolo Greco").open(11);

    Http.Answer found =
        administrator.get("/admin/tenants/" + tenant + "/audit?correlation=" + code(made));

    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(found.json().at("/items/0/action").asText()).isEqualTo("person.created");
    assertThat(found.json().at("/items/0/actor/key").asText()).startsWith("client:");
  }

  /** Mutation: with messages of exceptions in the log, or with what the caller sent. */
  @Test
  void typicalErrorsLeaveNobodysNameInTheLog() throws IOException {
    String tenant = operator.tenant(NAME + " S.p.A.");
    ScimClient scim = operator.scimClient(tenant, "entra-id");
    String user =
        """
        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s","nickName":"%s",
         "externalId":"Q-1","active":true,"name":{"givenName":"Zenobia","familyName":"Quaglietta"},
         "emails":[{"value":"%s","type":"work"}],"birthDate":"1990-01-01"}"""
            .formatted(EMAIL, NAME, EMAIL);
    assertThat(scim.post("/Users", user).status()).isEqualTo(201);
    assertThat(scim.post("/Users", user).status()).isEqualTo(409);
    scim.post("/Users", user.substring(0, 120));
    scim.get("/Users?filter=" + NAME.replace(' ', '+'));
    scim.patch(
        "/Users/" + scim.idOf(EMAIL),
        "[{\"op\":\"replace\",\"path\":\"emails[value eq \\\""
            + EMAIL
            + "\\\"].display\",\"value\":\""
            + NAME
            + "\"}]");
    String token = scim.token();
    new ApiClient(system.tool() + "/api/v1", token).get("/me");
    LmsClient lms = LmsClient.signIn(system, "Helen Whitmore");
    Map<String, String> form = new HashMap<>(lms.launchForm(11));
    form.remove("id_token");
    form.put("error", "access_denied");
    form.put("error_description", NAME + " " + EMAIL + " may not");
    assertThat(lms.launch(form).status()).isGreaterThanOrEqualTo(400);
    new ApiClient(system.tool() + "/api/v1", token).post("/editions", "{\"title\":\"" + NAME);

    String log = String.join("\n", system.log());
    assertThat(log).doesNotContain("Zenobia", "Quaglietta", "zenobia", EMAIL, token);
  }

  @Test
  void everyLineSinceTheStartIsOneJsonObject() throws IOException {
    assertThat(lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.path("time").asText()).endsWith("Z");
              assertThat(line.path("level").asText()).isNotEmpty();
              assertThat(line.has("message")).isTrue();
            });
  }

  private static List<JsonNode> lines() throws IOException {
    List<String> log = system.log();
    int first = 0;
    while (!log.get(first).startsWith("{\"time\"")) {
      first++;
    }
    ObjectMapper json = new ObjectMapper();
    return log.subList(first, log.size()).stream()
        .filter(line -> !line.isBlank())
        .map(
            line -> {
              try {
                return json.readTree(line);
              } catch (IOException e) {
                throw new IllegalStateException("No JSON: " + line, e);
              }
            })
        .toList();
  }
}
