package org.ribalta.conformance.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ribalta.lti.Platform;
import org.ribalta.lti.ags.AgsUri;
import org.ribalta.lti.claim.LisRole;
import org.ribalta.lti.launch.LaunchResult;
import org.ribalta.lti.message.ResourceLinkLaunch;

/** What an accepted launch says, and what it leaves out because the platform did not mean it. */
class AcceptedLaunchTest {

  private final LaunchScenario scenario = LaunchScenario.valid();

  @Test
  void namesPersonLinkAndCourse() {
    ResourceLinkLaunch launch = accept();

    assertThat(launch.user().subject()).isEqualTo("42");
    assertThat(launch.user().displayName()).contains("Ada Conti");
    assertThat(launch.deploymentId().value()).isEqualTo("1");
    assertThat(launch.resourceLink().id()).isEqualTo("7");
    assertThat(launch.context()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo("2"));
    assertThat(launch.roles().includes(LisRole.LEARNER)).isTrue();
    assertThat(launch.targetLinkUri()).isEqualTo(URI.create(Lms.TARGET));
  }

  @Test
  void namesTheTenantOfTheDeployment() {
    assertThat(platform()).isEqualTo(Lms.PLATFORM);
  }

  // Mutation: SignatureCheck taking the first registration of the names.
  @Test
  void namesTheOtherTenantUnderTheSameIssuerAndClient() {
    scenario.claim("deployment_id", "b");
    scenario.signer = PlatformSigner.OTHER_TENANT;

    assertThat(platform()).isEqualTo(Lms.OTHER_TENANT);
  }

  @Test
  void keepsDigitIdsAsTheyAre() {
    scenario.claim("sub", "007");
    scenario.claim("resource_link", Map.of("id", "0042"));

    ResourceLinkLaunch launch = accept();

    assertThat(launch.user().subject()).isEqualTo("007");
    assertThat(launch.resourceLink().id()).isEqualTo("0042");
  }

  @Test
  void takesNullsBlanksAndUnexpandedVariablesForNothing() {
    scenario.claim("email", null);
    scenario.claim("name", " ");
    scenario.claim("lis", Map.of("person_sourcedid", "$Person.sourcedId"));
    scenario.claim("custom", Map.of("unit", "$Person.org.unit", "programme", "digital", "no", ""));

    ResourceLinkLaunch launch = accept();

    assertThat(launch.user().email()).isEmpty();
    assertThat(launch.user().displayName()).isEmpty();
    assertThat(launch.lis().personSourcedId()).isEmpty();
    assertThat(launch.custom().values()).isEqualTo(Map.of("programme", "digital"));
  }

  @Test
  void putsANameTogetherFromItsParts() {
    scenario.without("name");
    scenario.claim("given_name", "Ada");
    scenario.claim("family_name", "Conti");

    assertThat(accept().user().displayName()).contains("Ada Conti");
  }

  @Test
  void understandsShortRoleNames() {
    scenario.claim("roles", List.of("", "Instructor", "urn:example:wizard"));

    ResourceLinkLaunch launch = accept();

    assertThat(launch.roles().includes(LisRole.INSTRUCTOR)).isTrue();
    assertThat(launch.roles().names())
        .containsExactly(LisRole.INSTRUCTOR.uri(), "urn:example:wizard");
  }

  // Mutation: exact match replaced by endsWith in Roles.includes.
  @Test
  void takesNoInstitutionOrSubRoleForTheCourseRole() {
    scenario.claim(
        "roles",
        List.of(
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
            "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Grader"));

    assertThat(accept().roles().includes(LisRole.INSTRUCTOR)).isFalse();
  }

  @Test
  void refusesToGoBackToAScript() {
    scenario.claim("launch_presentation", Map.of("return_url", "javascript:alert(1)"));

    assertThat(accept().presentation().returnUrl()).isEmpty();
  }

  // Mutation: Claims.webAddress without the length; no database column would take these.
  @Test
  void takesAnAddressThatNobodyCanKeepForNone() {
    String endless = "https://lms.example.com/" + "x".repeat(2_000);
    scenario.claim("launch_presentation", Map.of("return_url", endless));
    scenario.claim(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", Map.of("lineitem", endless));
    scenario.claim(
        "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
        Map.of("context_memberships_url", endless));

    ResourceLinkLaunch launch = accept();

    assertThat(launch.presentation().returnUrl()).isEmpty();
    assertThat(launch.gradebook().orElseThrow().lineItem()).isEmpty();
    assertThat(launch.roster()).isEmpty();
  }

  // Mutation: the login's target instead of the message's.
  @Test
  void goesWhereTheSignedMessageSays() {
    scenario.claim("target_link_uri", "https://tool.example.com/lti/launch?view=board");

    assertThat(accept().targetLinkUri()).hasQuery("view=board");
  }

  @Test
  void readsTheGradebookWithItsQuery() {
    scenario.claim(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        Map.of(
            "scope",
            List.of("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
            "lineitem",
            "https://lms.example.com/2/lineitems/5/lineitem?type_id=1"));

    assertThat(accept().gradebook())
        .hasValueSatisfying(
            gradebook -> {
              assertThat(gradebook.grants(AgsUri.SCOPE_SCORE)).isTrue();
              assertThat(gradebook.grants(AgsUri.SCOPE_LINE_ITEM)).isFalse();
              assertThat(gradebook.lineItem().orElseThrow()).hasQuery("type_id=1");
              assertThat(gradebook.lineItems()).isEmpty();
            });
  }

  private ResourceLinkLaunch accept() {
    return (ResourceLinkLaunch) accepted().message();
  }

  private Platform platform() {
    return accepted().platform();
  }

  private LaunchResult.Accepted accepted() {
    return (LaunchResult.Accepted) scenario.launch();
  }
}
