package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.claim.DeploymentId;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.launch.Refusal;

/** What a refusal tells, and to whom it does not tell it. */
class RefusedLaunchTest {

  private final LaunchScenario scenario = LaunchScenario.valid();

  @Test
  void offersAnUnknownDeploymentWithTheRegistrationThatSignedIt() {
    scenario.claim("deployment_id", "new");

    LaunchResult.Refused refused = refuse();

    assertThat(refused.reason()).isEqualTo(Refusal.DEPLOYMENT_UNKNOWN);
    assertThat(refused.origin())
        .hasValueSatisfying(
            origin -> {
              assertThat(origin.platform()).isEqualTo(Lms.PLATFORM);
              assertThat(origin.deploymentId()).contains(new DeploymentId("new"));
            });
  }

  @Test
  void offersAnUnknownDeploymentToTheTenantWhoseKeySignedIt() {
    scenario.claim("deployment_id", "new");
    scenario.signer = PlatformSigner.OTHER_TENANT;

    assertThat(refuse().origin())
        .hasValueSatisfying(origin -> assertThat(origin.platform()).isEqualTo(Lms.OTHER_TENANT));
  }

  @Test
  void knowsTheWayBackOnceTheSignatureHeld() {
    scenario.claim("launch_presentation", Map.of("return_url", "https://lms.example.com/back?c=2"));
    scenario.claim("version", "2.0");

    assertThat(refuse().origin().orElseThrow().presentation().returnUrlWithError("Non va"))
        .contains(URI.create("https://lms.example.com/back?c=2&lti_errormsg=Non%20va"));
  }

  // Mutation: building the origin before the signature was checked.
  @Test
  void knowsNoOriginWithoutASignature() {
    scenario.signer = PlatformSigner.IMPOSTOR;

    assertThat(refuse().origin()).isEmpty();
  }

  @Test
  void quotesThePlatformsErrorToTheBrowserThatAsked() {
    scenario.field("error", "login_required");
    scenario.field("error_description", "Sign in\r\nfirst <b>now</b>");

    LaunchResult.Refused refused = refuse();

    assertThat(refused.quotation()).contains("login_required: Sign in  first <b>now</b>");
    assertThat(refused.detail()).endsWith(refused.quotation().orElseThrow());
  }

  @Test
  void quotesAnErrorWithoutDescription() {
    scenario.field("error", "login_required");

    assertThat(refuse().quotation()).contains("login_required");
  }

  // Mutation: quoting in PlatformErrorCheck.mention.
  @Test
  void quotesNoErrorThatAnswersNoLoginOfThisBrowser() {
    scenario.field("error", "call +39 555 0100");
    scenario.cookies.clear();

    LaunchResult.Refused refused = refuse();

    assertThat(refused.reason()).isEqualTo(Refusal.PLATFORM_ERROR);
    assertThat(refused.detail()).isEqualTo(Refusal.PLATFORM_ERROR.detail());
    assertThat(refused.quotation()).isEmpty();
  }

  @Test
  void shortensALongError() {
    scenario.field("error", "x".repeat(100_000));

    assertThat(refuse().quotation()).contains("x".repeat(300));
  }

  @Test
  void keepsAnErrorThatIsJustShortEnough() {
    scenario.field("error", "x".repeat(300));

    assertThat(refuse().quotation()).contains("x".repeat(300));
  }

  @Test
  void explainsEveryRefusalInASentence() {
    assertThat(Refusal.values())
        .allSatisfy(refusal -> assertThat(refusal.detail()).matches("[A-Z].{15,}\\."));
  }

  private LaunchResult.Refused refuse() {
    return (LaunchResult.Refused) scenario.launch();
  }
}
