package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.access.openid.ForgingProvider.CLIENT;
import static org.ribalta.access.openid.ForgingProvider.SECRET;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.openid.ForgingProvider;
import org.ribalta.access.openid.SignInRefusal;

/** A company whose provider forges, and a browser before its administration. */
@ExtendWith(ArquillianExtension.class)
abstract class OpenIdDoor {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"(rba_[^\"]+)\"");

  @Inject Company company;
  @ArquillianResource private URL server;

  ForgingProvider provider;
  UUID tenant;
  UUID ada;
  Api operator;

  /** A sign-in on its way: where the browser was sent, and the cookie it was given. */
  record Begun(URI request, String cookie) {
    String state() {
      return ForgingProvider.parameters(request.getRawQuery()).get("state");
    }
  }

  @BeforeEach
  void connect() throws Exception {
    String allowed = System.getenv("RIBALTA_OUTBOUND_ALLOW");
    provider =
        new ForgingProvider(Integer.parseInt(allowed.substring(allowed.lastIndexOf(':') + 1)));
    provider.claiming(asAda());
    tenant = company.found();
    ada = company.hire(tenant, "ada", 3, null);
    operator = new Api(server.toURI(), "in-container-setup-token");
    assertThat(put(SECRET).status()).isEqualTo(200);
    grant(tenant, ada);
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  static UnaryOperator<JWTClaimsSet.Builder> asAda() {
    return c -> c.claim("email", "ADA@example.org").claim("email_verified", true);
  }

  HttpResponse<String> signIn() throws Exception {
    Begun begun = begin(tenant);
    return back(tenant, query(provider.codeFor(begun.request()), begun.state()), begun.cookie());
  }

  Begun begin(UUID at) throws Exception {
    HttpResponse<String> sent = look("/admin/openid/" + at + "/go", "");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("__Host-")
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Max-Age=600");
    return new Begun(
        URI.create(sent.headers().firstValue("Location").orElseThrow()),
        cookie.substring(0, cookie.indexOf(';')));
  }

  String query(String code, String state) {
    return "code="
        + code
        + "&state="
        + state
        + "&iss="
        + URLEncoder.encode(provider.issuer(), StandardCharsets.UTF_8);
  }

  HttpResponse<String> back(UUID to, String query, String cookie) throws Exception {
    return look("/admin/openid/" + to + "/callback?" + query, cookie);
  }

  HttpResponse<String> look(String path, String cookie) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.toURI().resolve(path)).header("Accept-Language", "it");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** No session, a page that shows a code, and an entry of the audit that has the same one. */
  HttpResponse<String> refused(HttpResponse<String> answer, SignInRefusal reason) throws Exception {
    String code = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains(code).doesNotContain("rba_");
    JsonNode entries =
        operator.get("admin/tenants/" + tenant + "/audit?correlation=" + code).body();
    assertThat(entries.findValuesAsText("action")).contains("openid.refused");
    assertThat(entries.toString()).contains(reason.name());
    return answer;
  }

  Api session(HttpResponse<String> desk) throws Exception {
    Matcher token = TOKEN.matcher(desk.body());
    assertThat(token.find()).as(desk.body()).isTrue();
    return new Api(server.toURI(), token.group(1));
  }

  Api.Answer put(String secret) {
    return put(tenant, CLIENT, secret);
  }

  Api.Answer put(UUID to, String client, String secret) {
    return operator.put(
        path(to),
        "{'issuer':'"
            + provider.issuer()
            + "','clientId':'"
            + client
            + "','clientSecret':'"
            + secret
            + "'}");
  }

  void grant(UUID where, UUID person) {
    assertThat(
            operator
                .post(
                    "admin/tenants/" + where + "/grants",
                    "{'person':'" + person + "','role':'ADMINISTRATOR'}")
                .status())
        .isEqualTo(201);
  }

  static String path(UUID tenant) {
    return "admin/tenants/" + tenant + "/openid-provider";
  }
}
