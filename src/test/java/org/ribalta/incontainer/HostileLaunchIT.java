package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.OpenSelection;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.RemovePlatform;
import org.ribalta.lms.control.ScoreColumn;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.DeepLinkingRequest;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.programme.Editions;
import org.ribalta.talent.ScoreKey;

/** Well-signed launches that say too much, or what belongs to others. */
class HostileLaunchIT extends LmsLaunches {
  private static final String LONG = "x".repeat(5_000);
  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  private static final String SETTINGS =
      "'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings':"
          + "{'accept_types':['ltiResourceLink'],"
          + "'deep_link_return_url':'https://one.example/deep-links/7'}";

  @Inject private OpenSelection openSelection;
  @Inject private RemovePlatform removePlatform;
  @Inject private ListRosters listRosters;
  @Inject private ScoreColumn scoreColumn;
  @Inject private Editions editions;

  // Mutation: LtiActivity, Roster or LmsDescription keeping a text as long as it came.
  @Test
  void launchThatSaysTooMuchIsALaunch() throws Exception {
    String endless =
        "'name':'%1$s','given_name':'%1$s','family_name':'%1$s','email':'%1$s','locale':'%1$s',"
            + "'https://purl.imsglobal.org/spec/lti/claim/context':{'id':'c2','title':'%1$s'},"
            + "'https://purl.imsglobal.org/spec/lti/claim/resource_link':"
            + "{'id':'long','title':'%1$s','description':'%1$s'},"
            + sourcedId("%1$s")
            + ",'https://purl.imsglobal.org/spec/lti/claim/launch_presentation':"
            + "{'return_url':'https://one.example/%1$s','locale':'%1$s'},"
            + "'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':"
            + "{'lineitem':'https://one.example/%1$s'},"
            + "'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice':"
            + "{'context_memberships_url':'https://nowhere.invalid/memberships'}";

    session(open(platform, bare("7", endless.formatted(LONG))));

    assertThat(Tenancy.callAs(tenant, listRosters::list))
        .singleElement()
        .satisfies(roster -> assertThat(roster.title()).hasSize(500));
  }

  // Mutation: an activity that waits for its link keeping a title as long as it came.
  @Test
  void choiceThatSaysTooMuchIsAChoice() throws Exception {
    String settings =
        ("'https://purl.imsglobal.org/spec/lti/claim/context':{'id':'c3','title':'%1$s'},"
                + "'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings':"
                + "{'accept_types':['ltiResourceLink','%1$s'],'title':'%1$s','text':'%1$s',"
                + "'data':'%1$s','deep_link_return_url':'https://one.example/deep-links/7'}")
            .formatted(LONG);

    Opening opening = select(bare("7", settings, INSTRUCTOR));

    assertThat(opening).isInstanceOf(Opening.Selecting.class);
  }

  // Mutation: ActivityRepository.ofLink without the platform, or without the deployment.
  @Test
  void scoreGoesToNoColumnOfANamesakeElsewhere() throws Exception {
    UUID other = register("https://two.example/" + tenant, PeopleSource.ROSTER);
    Api ours = session(open(platform, launch("7", column("ours"), INSTRUCTOR)));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String edition =
        ours.post(
                "editions",
                "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                    .formatted(today, today.plusDays(170)))
            .id();
    session(open(other, launch("7", column("theirs"))));
    session(open(platform, launch("7", column("second")).replace("\"1\"", "\"2\"")));

    UUID person = UUID.fromString(ours.get("me").body().at("/person/id").asText());
    assertThat(Tenancy.callAs(tenant, () -> column(UUID.fromString(edition), person)))
        .contains(URI.create("https://lms.example/columns/ours"));
  }

  // Mutation: OpenActivity or OpenSelection finding the platform whether or not it is registered.
  @Test
  void platformThatWasRemovedAMomentAgoOpensNothing() throws Exception {
    session(open(platform, launch("7", ADA, INSTRUCTOR)));
    Tenancy.runAs(tenant, () -> removePlatform.remove(platform));

    assertThat(open(platform, launch("7", ADA, INSTRUCTOR))).isInstanceOf(Opening.Removed.class);
    assertThat(select(launch("7", SETTINGS, INSTRUCTOR))).isInstanceOf(Opening.Removed.class);
  }

  private Opening select(String claims) throws Exception {
    DeepLinkingRequest request = DeepLinkingRequest.read(Claims.parse(claims).orElseThrow());
    return Tenancy.callAs(tenant, () -> openSelection.open(platform, request));
  }

  private Optional<URI> column(UUID edition, UUID person) {
    UUID activity = editions.find(edition).orElseThrow().activityId();
    return scoreColumn
        .of(activity, ScoreKey.ofMeetings(edition, person))
        .flatMap(LtiActivity::lineItem);
  }

  private static String column(String name) {
    return "'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':"
        + "{'lineitem':'https://lms.example/columns/"
        + name
        + "'}";
  }

  /** A launch of which the rest says the link and the course. */
  private static String bare(String subject, String more, String... roles) {
    return launch(subject, more, roles)
        .replace("\"https://purl.imsglobal.org/spec/lti/claim/resource_link\":{\"id\":\"r1\"},", "")
        .replace(
            "\"https://purl.imsglobal.org/spec/lti/claim/context\":{\"id\":\"c1\",\"title\":\"RM-2026\"},",
            "");
  }
}
