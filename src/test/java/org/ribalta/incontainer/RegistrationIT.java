package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.platform.crypto.TenantToken;
import org.ribalta.platform.tenant.Tenancy;

/** An LMS registers us by a link: once, and only one that is what it says. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Inject private Company company;
  @Inject private InTransaction inTransaction;
  @ArquillianResource private URL server;

  private ForgingLms lms;
  private UUID tenant;
  private Api operator;

  @BeforeEach
  void found() throws Exception {
    String allowed = System.getenv("RIBALTA_OUTBOUND_ALLOW");
    lms = new ForgingLms(Integer.parseInt(allowed.substring(allowed.lastIndexOf(':') + 1)));
    tenant = company.found();
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

  @AfterEach
  void stop() {
    lms.close();
  }

  @Test
  void linkCarriesACodeForADay() {
    Api.Answer made = operator.post(path("/registration-links"), "{}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().path("url").asText()).contains("/lti/register?code=rbr_");
    assertThat(Instant.parse(made.body().path("expiresAt").asText()))
        .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_400));
    assertThat(trail("registration-link.made")).hasSize(1);
    assertThat(operator.post(path("/registration-links"), "{'people':'guesswork'}").pointers())
        .containsExactly("/people");
  }

  /** Mutation: without {@code use} in the transaction that stores, the link works for ever. */
  @Test
  void registersThePlatformAndIsUsedUp() throws Exception {
    String code = code("{'people':'roster','trustAdministrators':true}");
    HttpResponse<String> begun = begin(code, lms.address() + "/configuration");
    assertThat(begun.statusCode()).isEqualTo(200);
    assertThat(begun.body()).contains("name=\"openid_configuration\"", "the-token");
    assertThat(lms.requests).isEmpty();

    HttpResponse<String> done = finish(code, lms.address() + "/configuration");

    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(done.body()).contains("org.imsglobal.lti.close", lms.address());
    assertThat(done.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors https: " + lms.address());
    assertThat(lms.requests).singleElement().asString().startsWith("Bearer the-token {");
    JsonNode platform = operator.get(path("/platforms")).body().path(0);
    assertThat(platform.path("preset").asText()).isEqualTo("moodle");
    assertThat(platform.path("issuer").asText()).isEqualTo(lms.address());
    assertThat(platform.at("/deploymentIds/0").asText()).isEqualTo("7");
    assertThat(platform.path("people").asText()).isEqualTo("roster");
    assertThat(platform.path("trustAdministrators").asBoolean()).isTrue();
    assertThat(trail("registration-link.used")).hasSize(1);
    assertThat(trail("platform.registered")).hasSize(1);

    assertThat(finish(code, lms.address() + "/configuration").statusCode()).isEqualTo(403);
    assertThat(begin(code, lms.address() + "/configuration").body())
        .contains("non vale più")
        .doesNotContain("openid_configuration");
    assertThat(lms.requests).hasSize(1);
  }

  /** Mutation: calling before the code is checked lets anybody have this server call about. */
  @Test
  void nobodyIsCalledForACodeThatIsNotGood() throws Exception {
    String used = code("{}");
    Tenancy.callAs(
        tenant,
        () ->
            inTransaction.update(
                "update lti_registration_link set expires_at = created_at where tenant_id = ?",
                tenant));
    String foreign =
        code("{}").replace(TenantToken.nameOf(tenant), TenantToken.nameOf(company.found()));
    for (String code :
        List.of(
            used,
            foreign,
            TenantToken.issue("rbr", tenant),
            TenantToken.issue("rbl", tenant),
            "",
            "x")) {
      assertThat(begin(code, lms.address() + "/configuration").statusCode()).isEqualTo(403);
      assertThat(finish(code, lms.address() + "/configuration").statusCode()).isEqualTo(403);
    }
    assertThat(lms.requests).isEmpty();
    assertThat(operator.get(path("/platforms")).body()).isEmpty();
  }

  /** Mutation: spending the link on a failure, or showing the platform's words as HTML. */
  @Test
  void saysWhatThePlatformSaysAndKeepsTheLink() throws Exception {
    String code = code("{}");
    lms.status = 400;
    lms.words = "{\"error\":\"x\",\"error_description\":\"Not <b>here</b> & now\"}";

    HttpResponse<String> refused = finish(code, lms.address() + "/configuration");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Not &lt;b&gt;here&lt;/b&gt; &amp; now", "L’LMS ha rifiutato la registrazione")
        .doesNotContain("<b>here");
    JsonNode entry = trail("registration.refused").get(0);
    assertThat(entry.at("/details/reason").asText()).isEqualTo("PLATFORM_REFUSED");
    assertThat(entry.path("details").toString()).doesNotContain("here");
    assertThat(refused.body()).contains(entry.path("correlationId").asText());

    lms.status = 200;
    assertThat(finish(code, lms.address() + "/configuration").statusCode()).isEqualTo(200);
  }

  /** SSRF. Mutation: any way round {@code OutboundExchange}. */
  @Test
  void privateAddressesAreNotCalled() throws Exception {
    String code = code("{}");
    for (String address :
        List.of(
            "http://127.0.0.1:1/configuration",
            "https://localhost/configuration",
            "https://10.0.0.1/configuration",
            "http://169.254.169.254/latest/meta-data")) {
      assertThat(finish(code, address).body())
          .as(address)
          .contains("rete privata", "RIBALTA_OUTBOUND_ALLOW");
    }
  }

  @Test
  void endpointsInsideOurNetworkAreNotCalledEither() throws Exception {
    lms.bends.put("registration_endpoint", "https://127.0.0.1/registration");

    assertThat(finish(code("{}"), lms.address() + "/configuration").body())
        .contains("rete privata", "https://127.0.0.1/registration");
  }

  /** Mutation: without the comparison any site registers itself as the company's LMS. */
  @Test
  void anotherHostsConfigurationIsRefused() throws Exception {
    lms.bends.put("issuer", "https://lms.example.com");

    assertThat(finish(code("{}"), lms.address() + "/configuration").body())
        .contains("su un altro host", "127.0.0.1 ≠ lms.example.com");
    assertThat(lms.requests).isEmpty();
    assertThat(operator.get(path("/platforms")).body()).isEmpty();
  }

  @Test
  void openedInABrowserItSaysWhereToPasteIt() throws Exception {
    assertThat(send(request("?code=" + code("{}")).build()).body())
        .contains("Incolla questo link nel tuo LMS");
  }

  /** Mutation: without the lock on the link two platforms come in by one. */
  @Test
  void ofTwoAtOnceOneIsStored() throws Exception {
    String code = code("{}");

    List<CompletableFuture<HttpResponse<String>>> both =
        List.of(
            HTTP.sendAsync(finishing(code), HttpResponse.BodyHandlers.ofString()),
            HTTP.sendAsync(finishing(code), HttpResponse.BodyHandlers.ofString()));

    assertThat(both.stream().map(each -> each.join().statusCode()))
        .containsExactlyInAnyOrder(200, 403);
    assertThat(operator.get(path("/platforms")).body()).hasSize(1);
  }

  private HttpRequest finishing(String code) throws Exception {
    return request("")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(code, lms.address() + "/configuration")))
        .build();
  }

  private String code(String json) {
    String url = operator.post(path("/registration-links"), json).body().path("url").asText();
    return url.substring(url.indexOf("code=") + 5);
  }

  private String path(String rest) {
    return "admin/tenants/" + tenant + rest;
  }

  private List<JsonNode> trail(String action) {
    JsonNode items = operator.get(path("/audit?action=" + action)).body().path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private HttpResponse<String> begin(String code, String configuration) throws Exception {
    return send(request("?" + form(code, configuration)).build());
  }

  private HttpResponse<String> finish(String code, String configuration) throws Exception {
    return send(
        request("")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(code, configuration)))
            .build());
  }

  private HttpRequest.Builder request(String query) throws Exception {
    URI address = server.toURI().resolve("/lti/register" + query);
    return HttpRequest.newBuilder(address).header("Accept-Language", "it");
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String form(String code, String configuration) {
    return Map.of(
            "code", code, "openid_configuration", configuration, "registration_token", "the-token")
        .entrySet()
        .stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
