package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.access.Role;
import org.ribalta.access.control.AdministratorRouteRepository;
import org.ribalta.access.control.MailSignInLink;
import org.ribalta.access.entity.Holder;
import org.ribalta.platform.tenant.Tenancy;

/** The way into the administration by a link that works once. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"(rba_[^\"]+)\"");

  @Inject private Company company;
  @Inject private MailSignInLink mailSignInLink;
  @Inject private AdministratorRouteRepository routes;
  @ArquillianResource private URL server;

  @PersistenceContext(unitName = "ribalta")
  private EntityManager entities;

  @jakarta.annotation.Resource private UserTransaction transaction;

  private UUID tenant;
  private Api operator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

  /** Mutation: a GET that uses the link up leaves nothing for the person behind the scanner. */
  @Test
  void linkOpensTheDeskOnceHoweverOftenItIsLookedAt() throws Exception {
    String link = link("capo@example.org");
    look(link);
    HttpResponse<String> page = look(link);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<form method=\"post\"", "Entra");
    assertThat(policy(page)).contains("frame-ancestors 'none'");

    HttpResponse<String> desk = press(link);

    assertThat(desk.statusCode()).isEqualTo(200);
    assertThat(desk.body()).contains("\"view\":\"desk\"");
    assertThat(policy(desk)).contains("frame-ancestors 'none'");
    Api administrator = session(desk);
    assertThat(administrator.get("me").body().path("source").asText()).isEqualTo("ADMIN");
    assertThat(administrator.get(grants()).body()).hasSize(1);
    assertThat(administrator.get(grants()).body().at("/0/email").asText())
        .isEqualTo("capo@example.org");
    assertThat(administrator.get("home").problem()).isEqualTo("forbidden");
    HttpResponse<String> again = press(link);
    assertThat(again.statusCode()).isEqualTo(403);
    assertThat(again.body()).contains("Chiedi un link nuovo").doesNotContain("rba_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "rbl_AAAAAAAAAAAAAAAAAAAAAA_", "rba_AAAAAAAAAAAAAAAAAAAAAA_"})
  void forgedLinkSaysWhatToDo(String start) throws Exception {
    String forged = start + (start.endsWith("_") ? "A".repeat(43) : "");

    for (HttpResponse<String> answer :
        List.of(look("/admin/sign-in/" + forged), press("/admin/sign-in/" + forged))) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      assertThat(answer.body()).contains("Questo link non è più valido");
    }
  }

  /** Mutation: without {@code isOurPage} another site signs the browser in as it likes. */
  @Test
  void otherSitesFormDoesNotSignIn() throws Exception {
    String link = link("capo@example.org");

    assertThat(post("sign-in", "link=" + token(link), "cross-site").statusCode()).isEqualTo(403);
    assertThat(press(link).statusCode()).isEqualTo(200);
  }

  /** The person's grant is the person's, so the directory's word counts. */
  @Test
  void knownAddressIsThePersonUntilTheyLeave() throws Exception {
    UUID ada = company.hire(tenant, "ada", 3, null);
    Api administrator = session(press(link("ADA@example.org")));
    assertThat(administrator.get("me").body().at("/person/id").asText()).isEqualTo(ada.toString());
    String unused = link("ada@example.org");

    company.change(tenant, ada, Company.profile("ada", 3, false, null));

    assertThat(administrator.get("me").status()).isEqualTo(401);
    assertThat(press(unused).statusCode()).isEqualTo(403);
  }

  /** Mutation: a link that brings its role along opens the desk to whoever lost it. */
  @Test
  void revokedAdministratorIsOutAndTheirLinksToo() throws Exception {
    Api administrator = session(press(link("capo@example.org")));
    link("other@example.org");
    String unused = link("capo@example.org");
    String grant = grantOf("capo@example.org");

    assertThat(operator.call("DELETE", grants() + "/" + grant, null).status()).isEqualTo(204);

    assertThat(administrator.get("me").status()).isEqualTo(401);
    assertThat(press(unused).statusCode()).isEqualTo(403);
  }

  @Test
  void administratorMakesLinksForOwnTenantOnly() throws Exception {
    Api administrator = session(press(link("capo@example.org")));

    assertThat(administrator.post("admin/sign-in-links", body(tenant, "x@example.org")).status())
        .isEqualTo(201);
    assertThat(
            administrator
                .post("admin/sign-in-links", body(company.found(), "x@example.org"))
                .status())
        .isEqualTo(404);
    assertThat(operator.post("admin/sign-in-links", body(UUID.randomUUID(), "x@y.z")).status())
        .isEqualTo(404);
    assertThat(operator.post("admin/sign-in-links", body(tenant, "nobody")).pointers())
        .containsExactly("/email");
  }

  @Test
  void askingAnswersTheSameForEveryAddress() throws Exception {
    link("capo@example.org");

    HttpResponse<String> known = post("links", "email=capo%40example.org", "same-origin");
    HttpResponse<String> unknown = post("links", "email=nobody%40example.org", "same-origin");

    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo(known.body());
    assertThat(look("/admin/").body()).contains("Mandami il link");
  }

  /** Mutation: without the check in {@code MailSignInLink} anybody's address gets a link. */
  @Test
  void linkIsMailedToAdministratorsOnlyAndNotTwiceAMinute() throws Exception {
    String address = UUID.randomUUID() + "@example.org";
    String id = operator.post(grants(), grant(company.hire(tenant, "eva", 3, null))).id();
    assertThat(id).isNotEmpty();
    assertThat(routes.tenantsOf(new Holder.Email("Eva@Example.org"))).contains(tenant);
    assertThat(routes.tenantsOf(new Holder.Email(address))).isEmpty();

    mail("eva@example.org");
    mail("eva@example.org");
    mail(address);

    assertThat(mails()).isEqualTo(1);
  }

  private void mail(String address) {
    Tenancy.runAs(tenant, () -> mailSignInLink.mail(new Holder.Email(address), "it"));
  }

  private long mails() throws Exception {
    UUID before = Tenancy.enter(tenant);
    transaction.begin();
    try {
      return ((Number)
              entities
                  .createNativeQuery("select count(*) from outbox_message where kind = 'mail'")
                  .getSingleResult())
          .longValue();
    } finally {
      transaction.rollback();
      Tenancy.enter(before);
    }
  }

  private String link(String address) {
    Api.Answer made = operator.post("admin/sign-in-links", body(tenant, address));
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    return URI.create(made.body().path("url").asText()).getPath();
  }

  private String grantOf(String address) {
    for (var grant : operator.get(grants()).body()) {
      if (grant.path("email").asText().equals(address)) {
        return grant.path("id").asText();
      }
    }
    throw new IllegalStateException(address);
  }

  private HttpResponse<String> look(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.toURI().resolve(path)));
  }

  private HttpResponse<String> press(String link) throws Exception {
    return post("sign-in", "link=" + token(link), "same-origin");
  }

  private HttpResponse<String> post(String path, String form, String site) throws Exception {
    return send(
        HttpRequest.newBuilder(server.toURI().resolve("/admin/" + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(
        request.header("Accept-Language", "it").build(), HttpResponse.BodyHandlers.ofString());
  }

  private Api session(HttpResponse<String> desk) throws Exception {
    Matcher token = TOKEN.matcher(desk.body());
    assertThat(token.find()).as(desk.body()).isTrue();
    return new Api(server.toURI(), token.group(1));
  }

  private String grants() {
    return "admin/tenants/" + tenant + "/grants";
  }

  private static String grant(UUID person) {
    return "{'person':'" + person + "','role':'" + Role.ADMINISTRATOR + "'}";
  }

  private static String body(UUID tenant, String address) {
    return "{'tenant':'" + tenant + "','email':'" + address + "'}";
  }

  private static String token(String link) {
    return URLEncoder.encode(link.substring(link.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
  }

  private static String policy(HttpResponse<String> page) {
    return String.join(";", page.headers().allValues("Content-Security-Policy"));
  }
}
