package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.directory.People;
import org.ribalta.directory.PersonQuery;
import org.ribalta.directory.PersonView;
import org.ribalta.directory.Provision;
import org.ribalta.directory.Provisioning;
import org.ribalta.lms.control.ListRosters;
import org.ribalta.lms.control.ListRosters.RosterDescription;
import org.ribalta.lms.control.OpenActivity;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.RefreshRosters;
import org.ribalta.lms.control.RegisterPlatform;
import org.ribalta.lms.control.RemovePlatform;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.job.Job;
import org.ribalta.platform.job.Jobs;
import org.ribalta.platform.tenant.Tenancy;

/** People whom only an LMS knows: how launches make them, and what keeps them apart from others. */
@ExtendWith(ArquillianExtension.class)
class LmsPeopleIT {
  private static final UUID SOURCE = UUID.randomUUID();
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
  private static final String ADA =
      "'name':'Ada Conti','given_name':'Ada','family_name':'Conti','email':'ada@example.org'";

  @Inject private Company company;
  @Inject private RegisterPlatform registerPlatform;
  @Inject private OpenActivity openActivity;
  @Inject private People people;
  @Inject private Provisioning provisioning;
  @Inject private ListRosters listRosters;
  @Inject private RefreshRosters refreshRosters;
  @Inject private RemovePlatform removePlatform;
  @Inject private InTransaction inTransaction;
  @Inject private Jobs jobs;
  @ArquillianResource private URL server;

  private UUID tenant;
  private UUID platform;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    platform = register("https://one.example/" + tenant, PeopleSource.ROSTER);
  }

  @Test
  void isMadeByTheFirstLaunchAndRecognisedByTheNext() throws Exception {
    PersonView ada = launched(platform, launch("7", ADA));
    PersonView again = launched(platform, launch("7", ADA));

    assertThat(again.id()).isEqualTo(ada.id());
    assertThat(ada.name()).isEqualTo("Ada Conti");
    assertThat(ada.email()).isEqualTo("ada@example.org");
    assertThat(ada.rank()).isNull();
    assertThat(launched(platform, launch("8", ADA)).id()).isNotEqualTo(ada.id());
  }

  // Fails if the link is not held while the person is made: four people, or three errors.
  @Test
  void isOnePersonHoweverManyLaunchesArriveAtOnce() throws Exception {
    Callable<UUID> open = () -> launched(platform, launch("7", ADA)).id();

    assertThat(atOnce(Collections.nCopies(4, open))).hasSize(1);
    assertThat(Tenancy.callAs(tenant, () -> people.search("Ada Conti", 10))).hasSize(1);
  }

  // Fails if an address, which LTI does not prove, may name a person of the directory.
  @Test
  void isNobodyOfTheDirectoryWithTheSameAddress() throws Exception {
    UUID inDirectory = company.hire(tenant, "ada", 5, null);

    PersonView launched = launched(platform, launch("7", ADA));

    assertThat(launched.id()).isNotEqualTo(inDirectory);
    assertThat(find(inDirectory).name()).isEqualTo("ada Prova");
    assertThat(Tenancy.callAs(tenant, () -> people.findByEmail("ada@example.org")))
        .map(PersonView::id)
        .contains(inDirectory);
  }

  // Fails if whoever controls an LMS could be signed in by mail as an administrator.
  @Test
  void isNotFoundByTheAddressThatTheLmsSays() throws Exception {
    launched(platform, launch("7", "'email':'chief@example.org'"));

    assertThat(Tenancy.callAs(tenant, () -> people.findByEmail("chief@example.org"))).isEmpty();
  }

  // Fails if links are looked up without their issuer.
  @Test
  void isSomebodyElseAtAnotherIssuer() throws Exception {
    UUID other = register("https://two.example/" + tenant, PeopleSource.ROSTER);

    assertThat(launched(other, launch("7", ADA)).id())
        .isNotEqualTo(launched(platform, launch("7", ADA)).id());
  }

  // Fails if the LMS's words are taken over for people of the directory.
  @Test
  void isThePersonOfTheDirectoryWhoseKeyTheLmsSaysAndThatOneStaysAsProvisioned() throws Exception {
    UUID inDirectory = company.hire(tenant, "ada", 5, null);

    PersonView launched = launched(platform, launch("7", ADA + "," + sourcedId("ada")));

    assertThat(launched.id()).isEqualTo(inDirectory);
    assertThat(launched.name()).isEqualTo("ada Prova");
  }

  @Test
  void staysAGuestWherePeopleAreProvisioned() throws Exception {
    UUID provisioned = register("https://three.example/" + tenant, PeopleSource.PROVISIONED);

    assertThat(open(provisioned, launch("7", ADA))).isInstanceOf(Opening.Unknown.class);
    assertThat(Tenancy.callAs(tenant, () -> people.search("Ada", 10))).isEmpty();
  }

  // Fails if a later message without a name takes the name away.
  @Test
  void isCalledNeutrallyUntilTheLmsSaysANameAndKeepsItThen() throws Exception {
    PersonView nameless = launched(platform, launch("7", "'email':null,'name':''"));
    PersonView other = launched(platform, launch("8", "'x':1"));
    assertThat(nameless.name()).matches("Partecipante [0-9A-F]{5}").isNotEqualTo(other.name());

    assertThat(launched(platform, launch("7", ADA)).name()).isEqualTo("Ada Conti");
    assertThat(launched(platform, launch("7", "'x':1")).name()).isEqualTo("Ada Conti");
  }

  // Fails if SCIM lists, reads, changes or deletes people whom it never sent.
  @Test
  void isHiddenFromTheDirectorysSources() throws Exception {
    UUID ada = launched(platform, launch("7", ADA)).id();
    Provision other = new Provision(Company.profile("x", 3, true, null), "x", "{}");

    Tenancy.runAs(
        tenant,
        () -> {
          assertThat(provisioning.list(SOURCE, new PersonQuery.Everyone(), 0, 10).total()).isZero();
          assertThat(provisioning.find(SOURCE, ada)).isEmpty();
          assertThat(provisioning.hold(SOURCE, ada)).isEmpty();
          assertThat(provisioning.replace(SOURCE, ada, other)).isEmpty();
          assertThat(provisioning.remove(ada)).isFalse();
        });
    assertThat(find(ada).active()).isTrue();
    company.hire(tenant, "ada", 5, null);
  }

  // Fails if two launches at once may both see a roster that is due.
  @Test
  void hasTheRosterReadByOneJobHoweverManyLaunchesArriveAtOnce() throws Exception {
    List<Callable<UUID>> launches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String user = "u" + i;
      launches.add(() -> launched(platform, launch(user, roster())).id());
    }

    assertThat(atOnce(launches)).hasSize(4);

    assertThat(Tenancy.callAs(tenant, () -> jobs.recent("roster"))).hasSize(1);
    RosterDescription roster = Tenancy.callAs(tenant, listRosters::list).get(0);
    assertThat(roster.members()).isEqualTo(4);
    assertThat(roster.title()).isEqualTo("RM-2026");
  }

  // Fails if a roster is read again before its time, never again, or where it is no longer wanted.
  @Test
  void hasTheRosterReadAgainWhenItIsTimeAndOnlyWhereItIsInUse() throws Exception {
    launched(platform, launch("7", roster()));
    awaitReadings(1);

    Tenancy.runAs(tenant, refreshRosters::run);
    assertThat(readings()).hasSize(1);

    makeDue();
    Tenancy.runAs(tenant, refreshRosters::run);
    awaitReadings(2);
    assertThat(readings()).allMatch(job -> job.state() == Job.State.FAILED);
    assertThat(Tenancy.callAs(tenant, listRosters::list)).allMatch(RosterDescription::brokeOff);

    makeDue();
    Tenancy.runAs(tenant, () -> removePlatform.remove(platform));
    Tenancy.runAs(tenant, refreshRosters::run);
    assertThat(readings()).hasSize(2);
  }

  private void makeDue() throws Exception {
    Tenancy.runAs(
        tenant,
        () ->
            inTransaction.update(
                "update lti_roster set due_at = ? where tenant_id = ?",
                Timestamp.from(Instant.now().minusSeconds(60)),
                tenant));
  }

  private List<Job> readings() throws Exception {
    return Tenancy.callAs(tenant, () -> jobs.recent("roster"));
  }

  private void awaitReadings(int ended) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (readings().stream().filter(job -> job.state().ended()).count() < ended
        && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(readings()).hasSize(ended);
  }

  // Fails if whoever's level nobody knows enrols without one, or if it passes for the directory's.
  @Test
  void saysTheirLevelWhenEnrollingAndTheManagerSeesThatItIsTheirWord() throws Exception {
    Api manager = session(open(platform, launch("1", "'x':1", INSTRUCTOR)));
    Api learner = session(open(platform, launch("7", ADA)));
    String path = "editions/" + edition(manager) + "/enrolments";

    assertThat(learner.post(path, enrolment("null")).pointers()).containsExactly("/level");
    assertThat(learner.post(path, enrolment("9")).pointers()).containsExactly("/level");
    Api.Answer enrolled = learner.post(path, enrolment("2"));

    assertThat(enrolled.status()).as(enrolled.body().toString()).isEqualTo(201);
    JsonNode listed = manager.get(path).body().at("/0/person");
    assertThat(listed.path("level").asInt()).isEqualTo(2);
    assertThat(listed.path("levelDeclared").asBoolean()).isTrue();
    assertThat(learner.get("seniority-levels").body().at("/1/name").asText()).isEqualTo("Junior");
  }

  // Fails if a person can talk themselves past the directory's word, before or after it comes.
  @Test
  void levelOfTheDirectoryCountsBeforeTheDeclaredOne() throws Exception {
    UUID known = company.hire(tenant, "bea", 5, null);
    UUID unknown = company.hire(tenant, "ciro", 0, null);
    Api manager = session(open(platform, launch("1", "'x':1", INSTRUCTOR)));
    String path = "editions/" + edition(manager) + "/enrolments";

    for (String name : List.of("bea", "ciro")) {
      Api person = session(open(platform, launch(name, sourcedId(name))));
      assertThat(person.post(path, enrolment("1")).status()).isEqualTo(201);
    }

    assertThat(find(known).rank()).isEqualTo(5);
    assertThat(find(unknown).rank()).isEqualTo(1);
    assertThat(find(unknown).rankDeclared()).isTrue();
    company.change(tenant, unknown, Company.profile("ciro", 6, true, null));
    assertThat(find(unknown).rank()).isEqualTo(6);
    assertThat(find(unknown).rankDeclared()).isFalse();
  }

  private UUID register(String issuer, PeopleSource source) throws Exception {
    URI address = URI.create(issuer + "/lti");
    PlatformDetails details =
        new PlatformDetails(
            "generic",
            issuer,
            "client",
            address,
            address,
            address,
            address.toString(),
            List.of("1"),
            List.of(),
            source,
            false,
            false);
    return Tenancy.callAs(tenant, () -> registerPlatform.register(details).id());
  }

  private static String launch(String subject, String more, String... roles) {
    return """
        {"sub":"%s","https://purl.imsglobal.org/spec/lti/claim/deployment_id":"1",
         "https://purl.imsglobal.org/spec/lti/claim/roles":["%s"],
         "https://purl.imsglobal.org/spec/lti/claim/target_link_uri":"http://tool.example/",
         "https://purl.imsglobal.org/spec/lti/claim/resource_link":{"id":"r1"},
         "https://purl.imsglobal.org/spec/lti/claim/context":{"id":"c1","title":"RM-2026"},%s}"""
        .formatted(subject, roles.length == 0 ? LEARNER : roles[0], more.replace('\'', '"'));
  }

  private static String sourcedId(String key) {
    return "'https://purl.imsglobal.org/spec/lti/claim/lis':{'person_sourcedid':'" + key + "'}";
  }

  private static String roster() {
    return "'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice':"
        + "{'context_memberships_url':'https://nowhere.invalid/memberships'}";
  }

  private Opening open(UUID from, String launch) throws Exception {
    ResourceLinkLaunch read = ResourceLinkLaunch.read(Claims.parse(launch).orElseThrow());
    return Tenancy.callAs(tenant, () -> openActivity.open(from, read));
  }

  private Api session(Opening opening) throws Exception {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return new Api(server.toURI(), ((Opening.Opened) opening).activity().token());
  }

  private PersonView launched(UUID from, String launch) throws Exception {
    JsonNode me = session(open(from, launch)).get("me").body();
    return find(UUID.fromString(me.at("/person/id").asText()));
  }

  private PersonView find(UUID person) throws Exception {
    return Tenancy.callAs(tenant, () -> people.find(person)).orElseThrow();
  }

  private static String edition(Api manager) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return manager
        .post(
            "editions",
            "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                .formatted(today.minusDays(30), today.plusDays(150)))
        .id();
  }

  private static String enrolment(String level) {
    return "{'side':'MENTOR','offers':['ai-assistants'],'wants':['negotiation'],'interests':[],"
        + "'languages':['it'],'availability':['MON_AM'],'level':"
        + level
        + "}";
  }

  private static Set<UUID> atOnce(List<Callable<UUID>> calls) throws Exception {
    ExecutorService browsers = Executors.newFixedThreadPool(calls.size());
    try {
      Set<UUID> people = new HashSet<>();
      for (Future<UUID> person : browsers.invokeAll(calls)) {
        people.add(person.get());
      }
      return people;
    } finally {
      browsers.shutdownNow();
    }
  }
}
