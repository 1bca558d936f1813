package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.access.openid.ForgingProvider.CLIENT;
import static org.ribalta.access.openid.ForgingProvider.SECRET;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.access.openid.SignInRefusal;

/** The way in with the company's account: whom it lets in, and how it is connected. */
class OpenIdIT extends OpenIdDoor {
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

    assertThat(operator.get(path(tenant)).status()).isEqualTo(204);
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

  private static String withoutCode(String page) {
    return page.replaceAll("<code>[^<]+</code>", "");
  }
}
