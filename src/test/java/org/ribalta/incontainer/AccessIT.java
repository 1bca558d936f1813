package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.access.Role;

/** Who gets in where: the setup token, sessions and their roles, and disguised addresses. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {
  private static final String CLIENT = "{'name':'HR','mapping':'full'}";

  @Inject private Company company;
  @ArquillianResource private URL server;

  private UUID tenant;
  private Api operator;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    operator = new Api(server.toURI(), "in-container-setup-token");
  }

  @Test
  void operatorEntersAnyTenantThatExists() {
    assertThat(operator.post(clientsOf(tenant), CLIENT).status()).isEqualTo(201);
    assertThat(operator.post(clientsOf(UUID.randomUUID()), CLIENT).status()).isEqualTo(404);
    assertThat(operator.post("admin/tenants/nobody/scim-clients", CLIENT).status()).isEqualTo(404);
  }

  /** Mutation: without the comparison of the two tenants in {@code SessionAccess}: 201. */
  @Test
  void administratorReachesOwnTenantOnly() throws Exception {
    Api administrator = signIn(Role.ADMINISTRATOR);

    assertThat(administrator.post(clientsOf(tenant), CLIENT).status()).isEqualTo(201);
    assertThat(administrator.post(clientsOf(company.found()), CLIENT).status()).isEqualTo(404);
    assertThat(administrator.post("admin/tenants", "{'name':'A'}").problem())
        .isEqualTo("forbidden");
  }

  @Test
  void operatorIsNobodysSession() {
    assertThat(operator.get("me").problem()).isEqualTo("sign-in-needed");
  }

  /** Mutation: a filter that looks at the path instead of the method lets one of these through. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "%s;jsessionid=1",
        "%s/",
        "admin;x=1/tenants/{t}/scim-clients",
        "admin/tenants/{t};tenant=a/scim-clients",
        "admin/tenants/{t}/scim%%2Dclients",
        "%%61dmin/tenants/{t}/scim-clients",
      })
  void disguisedPathOpensNothing(String path) throws Exception {
    String disguised = path.formatted(clientsOf(tenant)).replace("{t}", tenant.toString());

    assertThat(new Api(server.toURI(), "nothing-at-all").post(disguised, CLIENT).status())
        .isIn(401, 404);
    assertThat(signIn(Role.PARTICIPANT).post(disguised, CLIENT).status()).isIn(403, 404);
    assertThat(signInElsewhere().post(disguised, CLIENT).status()).isEqualTo(404);
  }

  private Api signIn(Role role) throws Exception {
    return company.signIn(tenant, null, UUID.randomUUID(), server.toURI(), role);
  }

  private Api signInElsewhere() throws Exception {
    return company.signIn(
        company.found(), null, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
  }

  private static String clientsOf(UUID tenant) {
    return "admin/tenants/" + tenant + "/scim-clients";
  }
}
