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
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.access.openid.ForgingProvider;
import org.ribalta.access.openid.SignInRefusal;

/** The way into the administration with the company's account, against a provider that forges. */
@ExtendWith(ArquillianExtension.class)
class OpenIdIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"(rba_[^\"]+)\"");

  @Inject private Company company;
  @ArquillianResource private URL server;

  private ForgingProvider provider;
  private UUID tenant;
  private UUID ada;
  private Api operator;

  /** A sign-in on its way: where the browser was sent, and the cookie it was given. */
  private record Begun(URI request, String cookie) {
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

  private static UnaryOperator<JWTClaimsSet.Builder> asAda() {
    return c -> c.claim("email", "ADA@example.org").claim("email_verified", true);
  }

  /** Mutation: a match by address each time lets in whoever gets the address next. */
  @Test
  void administratorComesInByAddressOnceAndByAccountFromThenOn() throws Exception {
    HttpResponse<String> desk = signIn();

    assertThat(desk.statusCode()).as(desk.body()).isEqualTo(200);
    assertThat(desk.body()).contains("\"view\":\"desk\"", "/admin/openid/" + tenant + "\"");
    assertThat(session(desk).get("me").body().at("/person/id").asText()).isEqualTo(ada.toString());

    provider.claiming(c -> c.claim("email", "married@example.org"));
    assertThat(signIn().statusCode()).isEqualTo(200);

    provider.claiming(c -> asAda().apply(c).subject("account-2"));
    refused(signIn(), SignInRefusal.ANOTHER_ACCOUNT_LINKED);
  }

  @Test
  void administratorWhomOnlyAnAddressNamesComesIn() throws Exception {
    operator.post("admin/sign-in-links", "{'tenant':'" + tenant + "','email':'capo@example.org'}");
    provider.claiming(c -> c.claim("email", "capo@example.org").claim("email_verified", true));

    assertThat(session(signIn()).get("me").body().path("source").asText()).isEqualTo("ADMIN");
    assertThat(signIn().statusCode()).isEqualTo(200);
  }

  /** A try to come in, and why it fails; the check's name is the mutation that lets it through. */
  enum Attack {
    WRONG_NONCE(SignInRefusal.NONCE_WRONG, c -> c.claim("nonce", "other")),
    OTHER_AUDIENCE(SignInRefusal.AUDIENCE_WRONG, c -> c.audience("other")),
    OTHER_ISSUER(SignInRefusal.ISSUER_WRONG, c -> c.issuer("https://other.example")),
    EXPIRED(
        SignInRefusal.EXPIRED, c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
    UNVERIFIED_ADDRESS(SignInRefusal.EMAIL_NOT_VERIFIED, c -> c.claim("email_verified", false)),
    WITHOUT_ADDRESS(SignInRefusal.EMAIL_NOT_VERIFIED, c -> c.claim("email", null)),
    STRANGER(SignInRefusal.NOT_ADMINISTRATOR, c -> c.claim("email", "nobody@example.org"));

    private final SignInRefusal refusal;
    private final UnaryOperator<JWTClaimsSet.Builder> claims;

    Attack(SignInRefusal refusal, UnaryOperator<JWTClaimsSet.Builder> claims) {
      this.refusal = refusal;
      this.claims = claims;
    }
  }

  @ParameterizedTest
  @EnumSource
  void forgedClaimsOpenNothing(Attack attack) throws Exception {
    provider.claiming(c -> attack.claims.apply(asAda().apply(c)));

    refused(signIn(), attack.refusal);
  }

  @Test
  void forgedSignatureOpensNothing() throws Exception {
    refused(signInAfter(provider.unsigned()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.signingByHmac()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.signingAsStranger()), SignInRefusal.SIGNATURE_WRONG);
    refused(signInAfter(provider.bringingKey()), SignInRefusal.TOKEN_BRINGS_KEY);
  }

  /** Mutation: without the binding somebody else's sign-in ends in this browser (login CSRF). */
  @Test
  void stateOfAnotherBrowserTenantOrPurposeIsRefusedBeforeTheProviderIsAsked() throws Exception {
    Begun begun = begin(tenant);
    Begun others = begin(tenant);
    String code = provider.codeFor(begun.request());

    refused(
        back(tenant, query(code, begun.state()), others.cookie()),
        SignInRefusal.STATE_OF_ANOTHER_BROWSER);
    refused(back(tenant, query(code, begun.state()), ""), SignInRefusal.STATE_OF_ANOTHER_BROWSER);
    refused(
        back(tenant, query(code, begun.state() + "x"), begun.cookie()), SignInRefusal.STATE_FORGED);
    UUID other = company.found();
    assertThat(put(other, CLIENT, SECRET).status()).isEqualTo(200);
    assertThat(back(other, query(code, begun.state()), begun.cookie()).body())
        .doesNotContain("rba_");
    assertThat(provider.exchanges()).isZero();
  }

  /** Mutation: without {@code UseLinkOnce}, or if the provider's word came first. */
  @Test
  void answerIsTakenOnce() throws Exception {
    Begun begun = begin(tenant);
    String query = query(provider.codeFor(begun.request()), begun.state());

    assertThat(back(tenant, query, begun.cookie()).statusCode()).isEqualTo(200);
    refused(back(tenant, query, begun.cookie()), SignInRefusal.STATE_USED);
    assertThat(provider.exchanges()).isEqualTo(1);
  }

  /** Mutation: without {@code checkIssuer} one provider's code is carried to another (RFC 9207). */
  @Test
  void answerOfAnotherProviderIsRefusedBeforeTheCodeLeaves() throws Exception {
    Begun begun = begin(tenant);
    Begun again = begin(tenant);
    String code = provider.codeFor(begun.request());

    refused(
        back(
            tenant,
            "code=" + code + "&state=" + begun.state() + "&iss=https%3A%2F%2Fattacker.example",
            begun.cookie()),
        SignInRefusal.PROVIDER_MIXED_UP);
    refused(
        back(tenant, "code=" + code + "&state=" + again.state(), again.cookie()),
        SignInRefusal.PROVIDER_MIXED_UP);
    assertThat(provider.exchanges()).isZero();
  }

  /** Mutation: without {@code code_verifier}, and so PKCE, a stolen code works here. */
  @Test
  void codeOfAnotherSignInIsRefused() throws Exception {
    Begun victims = begin(tenant);
    Begun attackers = begin(tenant);

    refused(
        back(
            tenant,
            query(provider.codeFor(victims.request()), attackers.state()),
            attackers.cookie()),
        SignInRefusal.CODE_REFUSED);
    refused(
        back(
            tenant,
            "error=access_denied&iss=" + provider.issuer() + "&state=" + victims.state(),
            victims.cookie()),
        SignInRefusal.PROVIDER_SAID_NO);
  }

  /** Mutation: the first of several who have an address, or one who left, is let in. */
  @Test
  void sharedAddressOrDeactivatedPersonOpensNothing() throws Exception {
    UUID twin = company.hire(tenant, "twin", 3, null);
    company.change(tenant, twin, Company.profile("twin", "ada@example.org", 3, true, null));
    refused(signIn(), SignInRefusal.NOT_ADMINISTRATOR);
    company.change(tenant, twin, Company.profile("twin", 3, true, null));

    Api administrator = session(signIn());
    company.change(tenant, ada, Company.profile("ada", 3, false, null));

    assertThat(administrator.get("me").status()).isEqualTo(401);
    refused(signIn(), SignInRefusal.NOT_ADMINISTRATOR);
  }

  /** Mutation: without the role's check everybody of the company administers; or of any company. */
  @Test
  void colleagueAndAnotherTenantsAdministratorLookTheSame() throws Exception {
    UUID eva = company.hire(tenant, "eva", 3, null);
    UUID other = company.found();
    grant(other, company.hire(other, "eva", 3, null));
    provider.claiming(
        c -> c.subject("eva").claim("email", "eva@example.org").claim("email_verified", true));

    String colleague = refused(signIn(), SignInRefusal.NOT_ADMINISTRATOR).body();
    provider.claiming(
        c -> c.subject("x").claim("email", "x@example.org").claim("email_verified", true));
    String stranger = refused(signIn(), SignInRefusal.NOT_ADMINISTRATOR).body();

    assertThat(withoutCode(colleague)).isEqualTo(withoutCode(stranger));
    assertThat(colleague).contains("chi amministra Ribalta").doesNotContain(eva.toString());
  }

  @Test
  void unknownTenantLooksLikeOneWithoutProvider() throws Exception {
    HttpResponse<String> none = look("/admin/openid/" + company.found(), "");
    HttpResponse<String> unknown = look("/admin/openid/" + UUID.randomUUID(), "");

    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo(none.body()).contains("Mandami il link");
    assertThat(look("/admin/openid/" + UUID.randomUUID() + "/go", "").body())
        .isEqualTo(none.body());
    assertThat(look("/admin/openid/" + tenant, "").body())
        .contains("Entra con l’account aziendale", "Mandami il link");
    assertThat(back(UUID.randomUUID(), "code=c&state=s", "").statusCode()).isEqualTo(403);
  }

  /** Mutation: a kept secret is sent to whatever issuer somebody types next. */
  @ParameterizedTest
  @CsvSource({"true,true,200", "false,true,400", "true,false,400"})
  void secretIsKeptForItsRegistrationOnly(boolean sameIssuer, boolean sameClient, int status) {
    String issuer = provider.issuer() + (sameIssuer ? "" : "/other");
    Api.Answer answer =
        operator.put(
            path(tenant),
            "{'issuer':'" + issuer + "','clientId':'" + (sameClient ? CLIENT : "other") + "'}");

    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    if (status != 200) {
      assertThat(answer.pointers()).containsExactly("/clientSecret");
    }
  }

  @Test
  void providerIsReadWithoutItsSecretAndRemovedWithItsAccounts() throws Exception {
    assertThat(signIn().statusCode()).isEqualTo(200);
    JsonNode read = operator.get(path(tenant)).body();
    assertThat(read.path("issuer").asText()).isEqualTo(provider.issuer());
    assertThat(read.path("redirectUri").asText()).endsWith("/admin/openid/" + tenant + "/callback");
    assertThat(read.toString()).doesNotContain("s3cret");

    assertThat(operator.call("DELETE", path(tenant), null).status()).isEqualTo(204);

    assertThat(operator.get(path(tenant)).status()).isEqualTo(404);
    assertThat(
            operator
                .get("admin/tenants/" + tenant + "/audit?action=openid-provider.removed")
                .body()
                .findValuesAsText("action"))
        .hasSize(1);
    // Linked accounts are gone: another account of the same address may come in first.
    assertThat(put(SECRET).status()).isEqualTo(200);
    provider.claiming(c -> asAda().apply(c).subject("account-2"));
    assertThat(signIn().statusCode()).isEqualTo(200);
  }

  @Test
  void wrongProviderIsExplainedByField() {
    provider.configuring(java.util.Map.of("issuer", "https://other.example"));

    Api.Answer answer = put(SECRET);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly("/issuer");
    assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo("issuer-differs");
    assertThat(answer.body().at("/errors/0/found").asText()).isEqualTo("https://other.example");
    assertThat(operator.put(path(tenant), "{'issuer':'nothing','clientId':''}").pointers())
        .containsExactly("/issuer", "/clientId");
  }

  private HttpResponse<String> signIn() throws Exception {
    Begun begun = begin(tenant);
    return back(tenant, query(provider.codeFor(begun.request()), begun.state()), begun.cookie());
  }

  private HttpResponse<String> signInAfter(ForgingProvider forging) throws Exception {
    assertThat(forging).isSameAs(provider);
    return signIn();
  }

  private Begun begin(UUID at) throws Exception {
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

  private String query(String code, String state) {
    return "code="
        + code
        + "&state="
        + state
        + "&iss="
        + URLEncoder.encode(provider.issuer(), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> back(UUID to, String query, String cookie) throws Exception {
    return look("/admin/openid/" + to + "/callback?" + query, cookie);
  }

  private HttpResponse<String> look(String path, String cookie) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.toURI().resolve(path)).header("Accept-Language", "it");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** No session, a page that shows a code, and an entry of the audit that has the same one. */
  private HttpResponse<String> refused(HttpResponse<String> answer, SignInRefusal reason)
      throws Exception {
    String code = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains(code).doesNotContain("rba_");
    JsonNode entries =
        operator.get("admin/tenants/" + tenant + "/audit?correlation=" + code).body();
    assertThat(entries.findValuesAsText("action")).contains("openid.refused");
    assertThat(entries.toString()).contains(reason.name());
    return answer;
  }

  private static String withoutCode(String page) {
    return page.replaceAll("<code>[^<]+</code>", "");
  }

  private Api session(HttpResponse<String> desk) throws Exception {
    Matcher token = TOKEN.matcher(desk.body());
    assertThat(token.find()).as(desk.body()).isTrue();
    return new Api(server.toURI(), token.group(1));
  }

  private Api.Answer put(String secret) {
    return put(tenant, CLIENT, secret);
  }

  private Api.Answer put(UUID to, String client, String secret) {
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

  private void grant(UUID where, UUID person) {
    assertThat(
            operator
                .post(
                    "admin/tenants/" + where + "/grants",
                    "{'person':'" + person + "','role':'ADMINISTRATOR'}")
                .status())
        .isEqualTo(201);
  }

  private static String path(UUID tenant) {
    return "admin/tenants/" + tenant + "/openid-provider";
  }
}
