package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribalta.access.Operation;
import org.ribalta.access.Role;
import org.ribalta.incontainer.DescribedApi.Described;

/**
 * Every operation of the API's description, as every kind of caller: the answers follow from the
 * declaration and from nothing else.
 *
 * <p>Mutation: take a role from a row of {@code Operation}, or the check from {@code AccessFilter}.
 */
@ExtendWith(ArquillianExtension.class)
class AccessMatrixIT {
  private static final String SETUP_TOKEN = "in-container-setup-token";

  @Inject private Company company;
  @ArquillianResource private URL server;

  private final SoftAssertions answers = new SoftAssertions();
  private DescribedApi api;
  private URI base;
  private UUID tenant;
  private UUID person;

  @BeforeEach
  void found() throws Exception {
    base = server.toURI();
    api = DescribedApi.read(base);
    tenant = company.found();
    person = company.hire(tenant, "ada", 3, null);
  }

  @Test
  void everyRowHasOneEndpointAndEveryClosedEndpointARow() {
    assertThat(api.operations().stream().filter(each -> !each.isOpen()).map(Described::name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Operation.values()).map(Operation::name).toList());
  }

  @Test
  void descriptionHasSchemasOfTheRecords() {
    JsonNode body =
        api.document()
            .at("/paths/~1admin~1tenants/post/requestBody/content/application~1json/schema/$ref");
    String pointer = body.asText().substring(1);

    assertThat(api.document().path("openapi").asText()).startsWith("3.1");
    assertThat(api.document().at(pointer + "/properties").fieldNames())
        .toIterable()
        .contains("name", "locale");
    assertThat(api.document().at("/components/responses/Problem/content").fieldNames())
        .toIterable()
        .containsExactly("application/problem+json");
  }

  @Test
  void withoutCredentialsEverythingClosedNeedsSignIn() {
    for (Described each : api.operations()) {
      int status = call(each, tenant, new Api(base, "")).status();
      if (each.isOpen()) {
        answers.assertThat(status).as("%s by nobody", each).isNotIn(401, 403);
      } else {
        answers.assertThat(status).as("%s by nobody", each).isEqualTo(401);
      }
    }
    answers.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void roleOpensWhatIsDeclared(Role role) throws Exception {
    for (Described each : api.operations()) {
      Api.Answer answer = call(each, tenant, signIn(tenant, person, role));
      if (each.isOpen() || each.roles().contains(role)) {
        answers.assertThat(answer.status()).as("%s by %s", each, role).isNotIn(401, 403, 405, 415);
      } else {
        answers.assertThat(answer.status()).as("%s by %s", each, role).isEqualTo(403);
      }
    }
    answers.assertAll();
  }

  @Test
  void setupTokenOpensWhatIsDeclared() {
    for (Described each : api.operations()) {
      Api.Answer answer = call(each, tenant, new Api(base, SETUP_TOKEN));
      if (each.isOpen() || each.admitsSetupToken()) {
        answers.assertThat(answer.status()).as("%s", each).isNotIn(401, 403, 405, 415);
      } else {
        answers.assertThat(answer.status()).as("%s", each).isEqualTo(401);
      }
    }
    answers.assertAll();
  }

  @Test
  void anotherTenantsAdministratorFindsNoSuchTenant() throws Exception {
    UUID other = company.found();
    UUID stranger = company.hire(other, "eva", 3, null);
    for (Described each : api.operations()) {
      // What no administrator may do is refused before anybody looks whose tenant it is.
      if (each.isOfTenant() && each.roles().contains(Role.ADMINISTRATOR)) {
        Api.Answer answer = call(each, tenant, signIn(other, stranger, Role.ADMINISTRATOR));
        answers.assertThat(answer.status()).as("%s", each).isEqualTo(404);
        answers
            .assertThat(answer.body().path("detail").asText())
            .as("%s", each)
            .isEqualTo("There is no such tenant.");
      }
    }
    answers.assertAll();
  }

  /** Mutation: without {@code EndSessions}, or without {@code aliveAt}, the session goes on. */
  @Test
  void deactivatedPersonOpensNothing() throws Exception {
    for (Described each : api.operations()) {
      if (!each.isOpen()) {
        Api session = signIn(tenant, person, Role.values());
        company.change(tenant, person, Company.profile("ada", 3, false, null));
        answers.assertThat(call(each, tenant, session).status()).as("%s", each).isEqualTo(401);
        company.change(tenant, person, Company.profile("ada", 3, true, null));
      }
    }
    answers.assertAll();
  }

  private static Api.Answer call(Described each, UUID tenant, Api caller) {
    return caller.call(each.method(), each.address(tenant), "{}", each.consumes());
  }

  private Api signIn(UUID tenant, UUID person, Role... roles) throws Exception {
    return company.signIn(tenant, person, UUID.randomUUID(), base, roles);
  }
}
