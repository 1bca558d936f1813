package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.lms.control.NoteUnknownDeployment;
import org.ribalta.lms.control.RouteRepository;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.claim.LaunchPresentation;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.Refusal;
import org.ribalta.lti.launch.SignedOrigin;

/** A deployment that a platform names at its first launch is for an administrator to decide. */
@ExtendWith(ArquillianExtension.class)
class WaitingDeploymentIT {
  @Inject private Company company;
  @Inject private NoteUnknownDeployment noteUnknownDeployment;
  @Inject private RouteRepository routes;
  @ArquillianResource private URL server;

  private final String issuer = "https://" + UUID.randomUUID() + ".example.com";
  private final PlatformKey key = new PlatformKey(issuer, "shared");
  private UUID tenant;
  private Api operator;
  private String platform;

  @BeforeEach
  void register() throws Exception {
    tenant = company.found();
    operator = new Api(server.toURI(), "in-container-setup-token");
    platform = registered(tenant);
  }

  private String registered(UUID owner) {
    return operator
        .post(
            "admin/tenants/" + owner + "/platforms",
            "{'preset':'moodle','issuer':'" + issuer + "','clientId':'shared'}")
        .id();
  }

  /** Mutation: a deployment that comes in without approval, or stays on the list after it. */
  @Test
  void waitsUntilItIsApproved() {
    assertThat(launch("9", Refusal.DEPLOYMENT_UNKNOWN)).isTrue();
    assertThat(launch("9", Refusal.DEPLOYMENT_UNKNOWN)).isTrue();

    JsonNode waiting = waiting();
    assertThat(waiting).hasSize(1);
    assertThat(waiting.at("/0/deploymentId").asText()).isEqualTo("9");
    assertThat(waiting.at("/0/issuer").asText()).isEqualTo(issuer);
    assertThat(routes.findByDeployment(key, "9")).isEmpty();

    String approval = path("/waiting-deployments/" + waiting.at("/0/id").asText() + "/approval");
    assertThat(operator.post(approval, "{}").status()).isEqualTo(204);

    assertThat(routes.findByDeployment(key, "9")).isPresent();
    assertThat(waiting()).isEmpty();
    assertThat(operator.post(approval, "{}").status()).isEqualTo(404);
    assertThat(audited("deployment.offered")).hasSize(1);
    assertThat(audited("deployment.approved")).hasSize(1);
  }

  /** Mutation: without counting the owners, the faster one approves the other's deployment. */
  @Test
  void isOfferedToNobodyWhereCustomersShareThePlatform() throws Exception {
    registered(company.found());

    assertThat(launch("9", Refusal.DEPLOYMENT_UNKNOWN)).isFalse();

    assertThat(waiting()).isEmpty();
  }

  /** Mutation: offering what another check refused puts forgeries before administrators. */
  @Test
  void isOfferedForNoOtherRefusal() {
    for (Refusal reason : EnumSet.complementOf(EnumSet.of(Refusal.DEPLOYMENT_UNKNOWN))) {
      assertThat(launch("9", reason)).as("%s", reason).isFalse();
    }
    assertThat(waiting()).isEmpty();
  }

  @Test
  void dismissedItIsOfferedAgainAtTheNextLaunch() {
    launch("9", Refusal.DEPLOYMENT_UNKNOWN);
    String one = path("/waiting-deployments/" + waiting().at("/0/id").asText());

    assertThat(operator.call("DELETE", one, null).status()).isEqualTo(204);
    assertThat(waiting()).isEmpty();

    launch("9", Refusal.DEPLOYMENT_UNKNOWN);
    assertThat(waiting()).hasSize(1);
  }

  /** Mutation: without the limit a platform fills the table. */
  @Test
  void noMoreThanFiftyWait() {
    for (int i = 0; i < 60; i++) {
      launch("d" + i, Refusal.DEPLOYMENT_UNKNOWN);
    }
    assertThat(waiting()).hasSize(50);
  }

  @Test
  void goesWithItsPlatform() {
    Platform origin = origin();
    launch(origin, "9", Refusal.DEPLOYMENT_UNKNOWN);

    operator.call("DELETE", path("/platforms/" + platform), null);
    registered(tenant);

    assertThat(waiting()).isEmpty();
  }

  private Platform origin() {
    return routes.find(key).get(0);
  }

  private boolean launch(String deployment, Refusal reason) {
    return launch(origin(), deployment, reason);
  }

  private boolean launch(Platform origin, String deployment, Refusal reason) {
    return noteUnknownDeployment.note(
        new LaunchResult.Refused(
            reason,
            reason.detail(),
            Optional.of(
                new SignedOrigin(
                    origin,
                    Optional.of(new DeploymentId(deployment)),
                    LaunchPresentation.read(Claims.none()))),
            Optional.empty()));
  }

  private JsonNode waiting() {
    return operator.get(path("/waiting-deployments")).body();
  }

  private JsonNode audited(String action) {
    return operator.get(path("/audit?action=" + action)).body().path("items");
  }

  private String path(String rest) {
    return "admin/tenants/" + tenant + rest;
  }
}
