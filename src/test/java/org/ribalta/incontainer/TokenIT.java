package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.access.control.UseAssertion;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.problem.Refused;
import org.ribalta.platform.tenant.Tenancy;

/** {@code /oauth/token}: who gets a token, what it opens, and how refusals look. */
@ExtendWith(ArquillianExtension.class)
class TokenIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String GRANT = "grant_type=client_credentials";

  @Inject private Company company;
  @Inject private UseAssertion useAssertion;
  @ArquillianResource private URL server;

  private Api operator;
  private String clients;
  private JsonNode client;

  @BeforeEach
  void found() throws Exception {
    operator = new Api(server.toURI(), "in-container-setup-token");
    clients = "admin/tenants/" + company.found() + "/scim-clients";
    client = operator.post(clients, "{'name':'HR','mapping':'full'}").body();
  }

  @Test
  void secretGetsTokenThatOpensTheDirectory() throws Exception {
    HttpResponse<String> basic = post(GRANT + "&scope=scim", basic(id(), secret()));
    HttpResponse<String> posted = post(posted(secret()), "");

    for (HttpResponse<String> answer : java.util.List.of(basic, posted)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      JsonNode body = Json.mapper().readTree(answer.body());
      assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
      assertThat(body.path("expires_in").asInt()).isEqualTo(3600);
      assertThat(users(body.path("access_token").asText())).isEqualTo(200);
    }
  }

  /** Mutation: without {@code works} the token of a revoked client opens the directory. */
  @Test
  void revokedClientsTokensEndAtOnce() throws Exception {
    String token =
        Json.mapper().readTree(post(posted(secret()), "").body()).path("access_token").asText();

    operator.call("DELETE", clients + "/" + client.path("id").asText(), null);

    assertThat(users(token)).isEqualTo(401);
    assertThat(post(posted(secret()), "").statusCode()).isEqualTo(401);
  }

  /** Mutation: words that tell an unknown client from a wrong secret. */
  @Test
  void unknownClientIsToldTheSameAsWrongSecret() throws Exception {
    HttpResponse<String> wrong = post(GRANT, basic(id(), "wrong"));
    HttpResponse<String> unknown =
        post(GRANT, basic(id().substring(0, id().length() - 4) + "AAAA", secret()));
    HttpResponse<String> nonsense = post(GRANT, basic("nobody", "nothing"));

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(wrong.body()).contains("\"invalid_client\"").isEqualTo(unknown.body());
    assertThat(nonsense.body()).isEqualTo(wrong.body());
  }

  /** RFC 6749 §5.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grant_type=password                                     | 400 | unsupported_grant_type",
        "scope=scim                                              | 400 | invalid_request",
        "grant_type=client_credentials&scope=everything          | 400 | invalid_scope",
        "grant_type=client_credentials&scope=scim&scope=scim     | 400 | invalid_request",
        "grant_type=client_credentials&client_id=x&client_secret=y | 400 | invalid_request",
        "grant_type=client_credentials&client_assertion=x        | 400 | invalid_request",
      })
  void wrongRequestIsOAuthError(String form, int status, String error) throws Exception {
    HttpResponse<String> answer = post(form, basic(id(), secret()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Json.mapper().readTree(answer.body()).path("error").asText()).isEqualTo(error);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void assertionOfClientWithoutKeysIsRefused() throws Exception {
    String jwt =
        base64("{\"alg\":\"RS256\"}") + "." + base64("{\"sub\":\"" + id() + "\"}") + ".AAAA";

    HttpResponse<String> answer =
        post(
            GRANT
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3A"
                + "client-assertion-type%3Ajwt-bearer&client_assertion="
                + jwt,
            "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.body()).contains("\"invalid_client\"");
  }

  /** Mutation: without the unique constraint two nodes accept the same assertion. */
  @Test
  void assertionIsUsedOnce() throws Exception {
    UUID tenant = company.found();
    Instant later = Instant.now().plusSeconds(60);
    Tenancy.runAs(tenant, () -> useAssertion.use("client", "jti", later));
    Tenancy.runAs(tenant, () -> useAssertion.use("other", "jti", later));

    assertThatThrownBy(() -> Tenancy.runAs(tenant, () -> useAssertion.use("client", "jti", later)))
        .isInstanceOf(Refused.class);
  }

  private String id() {
    return client.path("clientId").asText();
  }

  private String secret() {
    return client.path("clientSecret").asText();
  }

  private String posted(String secret) {
    return GRANT + "&client_id=" + id() + "&client_secret=" + secret;
  }

  private static String basic(String id, String secret) {
    return "Basic "
        + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private int users(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.toURI().resolve("/scim/v2/Users"))
            .header("Authorization", "Bearer " + token)
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> post(String form, String authorization) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.toURI().resolve("/oauth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
