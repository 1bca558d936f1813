package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.directory.PersonView;
import org.ribalta.lms.control.ListPlatformPeople;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.OpenMessage;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.tenant.Tenancy;

/** People whom their own launch makes, and nothing else. */
class LaunchPeopleIT extends LmsLaunches {
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String STUDENT_VIEW =
      MEMBERSHIP + "Learner\",\"http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
  private static final String ROSTER =
      "'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice':"
          + "{'context_memberships_url':'https://open.example/members',"
          + "'service_versions':['2.0']}";

  @Inject private OpenMessage openMessage;
  @Inject private ListRosters listRosters;
  @Inject private ListPlatformPeople listPlatformPeople;

  private String issuer = "";
  private UUID open;

  @BeforeEach
  void connect() throws Exception {
    issuer = "https://open.example/" + tenant;
    open = register(issuer, PeopleSource.LAUNCH);
  }

  // Fails if a platform of this kind makes nobody, or makes somebody at each launch.
  @Test
  void isMadeByTheFirstLaunchAndCalledByNameOnceTheLmsSaysOne() throws Exception {
    PersonView nameless = launched(open, launch("7", "'name':''"));
    assertThat(nameless.name()).matches("Partecipante [0-9A-F]{5}");
    assertThat(nameless.rank()).as("nobody said a level").isNull();

    PersonView ada = launched(open, launch("7", ADA));
    assertThat(ada.id()).isEqualTo(nameless.id());
    assertThat(ada.name()).isEqualTo("Ada Conti");
  }

  @Test
  void hasTheRolesThatTheLaunchGivesThere() throws Exception {
    assertThat(roles(launch("7", ADA))).isEqualTo("[\"PARTICIPANT\"]");
    assertThat(roles(launch("t", ADA, MEMBERSHIP + "Instructor")))
        .isEqualTo("[\"PROGRAMME_MANAGER\"]");
    String administrator =
        launch("a", ADA, "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator");
    assertThat(session(open(open, administrator)).get("me").status())
        .as("no role: the institution's administrators are not trusted here")
        .isEqualTo(403);
  }

  private String roles(String launch) throws Exception {
    return session(open(open, launch)).get("me").body().get("roles").toString();
  }

  // Fails if NoteCourse keeps rosters here: everybody in the course would be asked about.
  @Test
  void leavesTheRestOfTheCourseAlone() throws Exception {
    launched(open, launch("7", ADA + "," + ROSTER));
    assertThat(Tenancy.callAs(tenant, () -> listRosters.list())).isEmpty();

    launched(platform, launch("7", ADA + "," + ROSTER));
    assertThat(Tenancy.callAs(tenant, () -> listRosters.list())).hasSize(1);
  }

  // Fails if an address, which LTI does not prove, may name a person of the directory.
  @Test
  void isNobodyOfTheDirectoryWithTheSameAddressButWhoseKeyTheLmsSays() throws Exception {
    UUID inDirectory = company.hire(tenant, "ada", 5, null);

    assertThat(launched(open, launch("7", ADA)).id()).isNotEqualTo(inDirectory);
    assertThat(launched(open, launch("8", sourcedId("ada"))).id()).isEqualTo(inDirectory);
    assertThat(Tenancy.callAs(tenant, () -> people.findByEmail("ada@example.org")))
        .map(PersonView::id)
        .contains(inDirectory);
  }

  // Fails if links are looked up without their issuer, or by the registration within it.
  @Test
  void isOnePersonOfAnIssuerAndSomebodyElseAtAnother() throws Exception {
    UUID ada = launched(open, launch("7", ADA)).id();
    UUID second = company.connect(tenant, issuer, "second", PeopleSource.LAUNCH, false);
    UUID elsewhere = register("https://open.example/other/" + tenant, PeopleSource.LAUNCH);

    assertThat(launched(second, launch("7", ADA)).id()).isEqualTo(ada);
    assertThat(launched(elsewhere, launch("7", ADA)).id()).isNotEqualTo(ada);
  }

  // Fails if a person, a link or a platform of one customer is found by another's.
  @Test
  void isSomebodyElseAtAnotherCustomerOfTheSameIssuer() throws Exception {
    UUID ada = launched(open, launch("7", ADA)).id();
    UUID other = company.found();
    UUID theirs = company.connect(other, issuer, "theirs", PeopleSource.LAUNCH, false);
    UUID ours = open;

    tenant = other;
    assertThat(open(ours, launch("7", ADA))).isInstanceOf(Opening.Removed.class);
    assertThat(launched(theirs, launch("7", ADA)).id()).isNotEqualTo(ada);
    assertThat(Tenancy.callAs(other, () -> people.find(ada))).isEmpty();
  }

  // Fails if OpenMessage does not ask for test users: a student view would be a colleague.
  @Test
  void isNotMadeOfAStudentView() throws Exception {
    for (UUID from : new UUID[] {open, platform}) {
      ResourceLinkLaunch launch =
          ResourceLinkLaunch.read(Claims.parse(launch("tv", ADA, STUDENT_VIEW)).orElseThrow());
      assertThat(Tenancy.callAs(tenant, () -> openMessage.open(from, launch)))
          .isInstanceOf(Opening.TestUser.class);
    }
    assertThat(Tenancy.callAs(tenant, () -> people.search("Ada", 10))).isEmpty();
    ListPlatformPeople.Wish guests = new ListPlatformPeople.Wish(false, "", Optional.empty());
    assertThat(Tenancy.callAs(tenant, () -> listPlatformPeople.list(open, guests)).items())
        .isEmpty();
  }
}
