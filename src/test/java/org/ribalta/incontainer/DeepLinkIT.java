package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;
import org.ribalta.lms.control.OpenActivity;
import org.ribalta.lms.control.OpenSelection;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.RegisterPlatform;
import org.ribalta.lms.control.ScoreColumn;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lms.entity.PlatformDetails;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.DeepLinkingRequest;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.json.Json;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.programme.Editions;

/** What deep linking adds to a course opens a programme there, and nowhere else. */
@ExtendWith(ArquillianExtension.class)
class DeepLinkIT {
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String LEARNER = MEMBERSHIP + "Learner";
  private static final String INSTRUCTOR = MEMBERSHIP + "Instructor";
  private static final String ADMINISTRATOR =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
  private static final String RETURN = "https://lms.example/deep-links/7?c=2";
  private static final String ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";

  @Inject private Company company;
  @Inject private RegisterPlatform registerPlatform;
  @Inject private OpenActivity openActivity;
  @Inject private OpenSelection openSelection;
  @Inject private ScoreColumn scoreColumn;
  @Inject private Editions editions;
  @ArquillianResource private URL server;

  private UUID tenant;
  private UUID platform;

  /** The address of the selection that began last. */
  private String selection = "";

  /** Somebody who chooses, with the address of their selection. */
  private record Chooser(Api api, String at) {
    Api.Answer read() {
      return api.get(at);
    }

    Api.Answer answer(String... editions) {
      String all = editions.length == 0 ? "" : "'" + String.join("','", editions) + "'";
      return api.post(at + "/answer", "{'editions':[" + all + "]}");
    }
  }

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    platform = register(tenant, "https://lms.example/" + tenant, false);
  }

  @Test
  void newLinkOpensTheProgrammeThatWasBegunForIt() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);

    JsonNode offer = teacher.read().body();
    assertThat(offer.path("course").asText()).isEqualTo("Corso c1");
    assertThat(offer.path("mayBegin").asBoolean()).isFalse();
    assertThat(offer.at("/editions/0/id").asText()).isEqualTo(edition);
    String key = key(teacher.answer(edition));

    assertThat(opened("7", LEARNER, "new", "c1", key)).isEqualTo(edition);
    assertThat(opened("7", LEARNER, "new", "c1", "")).isEqualTo(edition);
    assertThat(opened("t", INSTRUCTOR, "new", "c1", key)).isEqualTo(edition);
  }

  // Fails if each of the first launches makes an activity, or an error of a race.
  @Test
  void firstLaunchesAtOnceOpenTheSame() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String key = key(teacher.answer(edition));
    List<Callable<String>> first = new ArrayList<>();
    for (String subject : List.of("7", "8", "9", "10")) {
      first.add(() -> opened(subject, LEARNER, "new", "c1", key));
    }

    ExecutorService browsers = Executors.newFixedThreadPool(first.size());
    try {
      for (Future<String> each : browsers.invokeAll(first)) {
        assertThat(each.get()).isEqualTo(edition);
      }
    } finally {
      browsers.shutdownNow();
    }
  }

  // Mutation: PlacedLinkRepository finding keys of any tenant.
  @Test
  void keyOfAnotherTenantOpensNothing() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String key = key(teacher.answer(begin(teacher)));
    UUID stranger = company.found();
    UUID theirs = register(stranger, "https://lms.example/" + stranger, false);

    Opening opening =
        Tenancy.callAs(
            stranger, () -> openActivity.open(theirs, launch("1", INSTRUCTOR, "new", "c1", key)));

    assertThat(session(opening).get("me").body().path("editionId").isNull()).isTrue();
  }

  // Mutation: BindLink without PlacedLink.isIn.
  @Test
  void keyOfAnotherCourseDeploymentOrPlatformOpensNothing() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String key = key(teacher.answer(edition));
    UUID other = register(tenant, "https://other.example/" + tenant, false);

    assertThat(opened("1", INSTRUCTOR, "copied", "c2", key)).isEmpty();
    assertThat(opened("1", INSTRUCTOR, "nowhere", "", key)).isEmpty();
    Opening elsewhere =
        Tenancy.callAs(
            tenant, () -> openActivity.open(other, launch("1", INSTRUCTOR, "new", "c1", key)));
    assertThat(session(elsewhere).get("me").body().path("editionId").isNull()).isTrue();
    assertThat(opened("7", LEARNER, "new", "c1", key)).isEqualTo(edition);
  }

  // Mutation: BindLink asking the custom parameters of links that it knows.
  @Test
  void linkThatWasLaunchedBeforeStaysWhatItIs() throws Exception {
    assertThat(opened("1", INSTRUCTOR, "old", "c1", "")).isEmpty();
    Chooser teacher = chooser("t", "c1");
    String key = key(teacher.answer(begin(teacher)));

    assertThat(opened("1", INSTRUCTOR, "old", "c1", key)).isEmpty();
    for (String odd : List.of("x", UUID.randomUUID().toString(), "- or 1=1 --")) {
      assertThat(opened("1", INSTRUCTOR, "odd" + odd.length(), "c1", odd)).isEmpty();
    }
  }

  @Test
  void furtherLinkOpensTheSameProgrammeAndItsColumnGetsTheScore() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String first = key(teacher.answer(edition));
    assertThat(opened("7", LEARNER, "first", "c1", first)).isEqualTo(edition);
    UUID person = person(launch("7", LEARNER, "first", "c1", ""));
    Chooser again = chooser("t", "c2");
    assertThat(again.read().body().path("mayBegin").asBoolean()).isTrue();
    String second = key(again.answer(edition));

    assertThat(opened("8", LEARNER, "second", "c2", second)).isEqualTo(edition);
    assertThat(column(edition, person)).isEqualTo("https://lms.example/columns/first");
    assertThat(opened("7", LEARNER, "second", "c2", second)).isEqualTo(edition);
    assertThat(column(edition, person)).isEqualTo("https://lms.example/columns/second");
    assertThat(opened("7", LEARNER, "first", "c1", "")).isEqualTo(edition);
    assertThat(column(edition, person)).isEqualTo("https://lms.example/columns/first");
  }

  // Mutation: OpenSelection without the question who teaches.
  @Test
  void learnersAndStrangersChooseNothing() throws Exception {
    assertThat(ask("7", LEARNER, "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    assertThat(ask("7", MEMBERSHIP + "Manager", "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    assertThat(ask("7", ADMINISTRATOR, "c1", "")).isInstanceOf(Opening.NotTeaching.class);
    platform = register(tenant, "https://trusted.example/" + tenant, true);
    assertThat(ask("7", ADMINISTRATOR, "c1", "")).isInstanceOf(Opening.Selecting.class);
  }

  @Test
  void placesThatTakeNoLinkAreRefused() throws Exception {
    assertThat(ask("t", INSTRUCTOR, "c1", "'accept_types':['link','html']"))
        .isInstanceOf(Opening.NothingFits.class);
    assertThat(ask("t", INSTRUCTOR, "", "")).isInstanceOf(Opening.NothingFits.class);
  }

  // Mutation: FindSelection without Selection.isOf.
  @Test
  void nobodyElseReadsOrAnswersIt() throws Exception {
    Chooser teacher = chooser("t", "c1");
    Chooser other = chooser("u", "c1");
    Chooser thief = new Chooser(other.api(), teacher.at());

    assertThat(thief.read().status()).isEqualTo(404);
    assertThat(thief.answer(begin(other)).status()).isEqualTo(404);
    assertThat(other.api().post(teacher.at() + "/cancellation", "{}").status()).isEqualTo(404);
  }

  // Mutation: FindSelection.offered without the reach of the person.
  @Test
  void offersWhatThePersonManagesOnly() throws Exception {
    String theirs = begin(chooser("u", "c2"));
    Chooser teacher = chooser("t", "c1");

    assertThat(teacher.read().body().path("editions")).isEmpty();
    assertThat(teacher.answer(theirs).pointers()).containsExactly("/editions");
    assertThat(teacher.answer().pointers()).containsExactly("/editions");
    assertThat(opened("7", LEARNER, "x", "c1", "")).isEmpty();
  }

  @Test
  void holdsOneUnlessThePlatformTakesSeveral() throws Exception {
    String first = begin(chooser("t", "c1"));
    String second = begin(chooser("t", "c2"));

    assertThat(chooser("t", "c3").answer(first, second).pointers()).containsExactly("/editions");
    Api api = session(ask("t", INSTRUCTOR, "c3", "'accept_multiple':true"));
    Api.Answer both = new Chooser(api, selection).answer(first, second);
    assertThat(payload(both).path(ITEMS)).hasSize(2);
  }

  // Mutation: the address or data taken from the request of the browser.
  @Test
  void answersTheLaunchAndNotTheBrowser() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String bent =
        "{'editions':['" + edition + "'],'returnUrl':'https://evil.example/','data':'mine'}";

    Api.Answer refused = teacher.api().post(teacher.at() + "/answer", bent);
    assertThat(refused.status()).isEqualTo(400);
    Api.Answer answer = teacher.answer(edition);

    assertThat(answer.body().path("returnUrl").asText()).isEqualTo(RETURN);
    JsonNode claims = payload(answer);
    assertThat(claims.path("https://purl.imsglobal.org/spec/lti-dl/claim/data").asText())
        .isEqualTo("csrf: è/=+");
    assertThat(claims.path("iss").asText()).isEqualTo("client");
    assertThat(claims.path("aud").asText()).isEqualTo("https://lms.example/" + tenant);
    JsonNode item = claims.path(ITEMS).get(0);
    assertThat(item.path("type").asText()).isEqualTo("ltiResourceLink");
    assertThat(item.at("/lineItem/scoreMaximum").asInt()).isEqualTo(100);
    assertThat(item.at("/lineItem/resourceId").asText()).isEqualTo(edition);
    assertThat(item.at("/submission/endDateTime").asText()).isNotEmpty();
  }

  // Mutation: Selection.answer not called.
  @Test
  void isAnsweredOnceAndLeavesATrace() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    assertThat(teacher.answer(edition).status()).isEqualTo(200);

    assertThat(teacher.answer(edition).status()).isEqualTo(409);
    assertThat(teacher.api().post(teacher.at() + "/cancellation", "{}").status()).isEqualTo(409);
    Chooser again = chooser("t", "c1");
    Api.Answer cancelled = again.api().post(again.at() + "/cancellation", "{}");
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(payload(cancelled).path(ITEMS)).isEmpty();
    assertThat(payload(cancelled).path("https://purl.imsglobal.org/spec/lti-dl/claim/msg").asText())
        .isNotEmpty();
    assertThat(trail("selection.answered")).isEqualTo(1);
    assertThat(trail("selection.cancelled")).isEqualTo(1);
  }

  private int trail(String action) throws Exception {
    UUID boss = company.hire(tenant, action, 7, null);
    Api administrator =
        company.signIn(tenant, boss, UUID.randomUUID(), server.toURI(), Role.ADMINISTRATOR);
    return administrator
        .get("admin/tenants/" + tenant + "/audit?action=" + action)
        .body()
        .path("items")
        .size();
  }

  private Chooser chooser(String subject, String course) throws Exception {
    Api api = session(ask(subject, INSTRUCTOR, course, ""));
    return new Chooser(api, selection);
  }

  private Opening ask(String subject, String role, String course, String settings)
      throws Exception {
    String more = settings.isEmpty() ? "" : "," + settings;
    String types = settings.contains("accept_types") ? "" : "'accept_types':['ltiResourceLink'],";
    String message =
        message(subject, role, course)
            + ",'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings':{"
            + types
            + "'deep_link_return_url':'"
            + RETURN
            + "','data':'csrf: è/=+'"
            + more
            + "}}";
    DeepLinkingRequest request = DeepLinkingRequest.read(claims(message));
    return Tenancy.callAs(tenant, () -> openSelection.open(platform, request));
  }

  private Api session(Opening opening) throws Exception {
    if (opening instanceof Opening.Selecting selecting) {
      selection = "selections/" + selecting.selection();
      return new Api(server.toURI(), selecting.activity().token());
    }
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return new Api(server.toURI(), ((Opening.Opened) opening).activity().token());
  }

  private static String begin(Chooser teacher) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return teacher
        .api()
        .post(
            "editions",
            "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                .formatted(today, today.plusDays(170)))
        .id();
  }

  private static String key(Api.Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return payload(answer).path(ITEMS).get(0).at("/custom/ribalta_link").asText();
  }

  private static JsonNode payload(Api.Answer answer) throws Exception {
    String token = answer.body().path("jwt").asText();
    return Json.tree(JWSObject.parse(token).getPayload().toString());
  }

  /** The edition that a launch opens; empty for none. */
  private String opened(String subject, String role, String link, String course, String key)
      throws Exception {
    ResourceLinkLaunch launch = launch(subject, role, link, course, key);
    Opening opening = Tenancy.callAs(tenant, () -> openActivity.open(platform, launch));
    return session(opening).get("me").body().path("editionId").asText("").replace("null", "");
  }

  private UUID person(ResourceLinkLaunch launch) throws Exception {
    Opening opening = Tenancy.callAs(tenant, () -> openActivity.open(platform, launch));
    return UUID.fromString(session(opening).get("me").body().at("/person/id").asText());
  }

  private String column(String edition, UUID person) throws Exception {
    return Tenancy.callAs(tenant, () -> columnOf(edition, person));
  }

  private String columnOf(String edition, UUID person) {
    UUID home = editions.find(UUID.fromString(edition)).orElseThrow().activityId();
    return scoreColumn
        .of(home, person)
        .flatMap(LtiActivity::lineItem)
        .map(URI::toString)
        .orElse("");
  }

  private static ResourceLinkLaunch launch(
      String subject, String role, String link, String course, String key) {
    return ResourceLinkLaunch.read(
        claims(
            message(subject, role, course)
                + ",'https://purl.imsglobal.org/spec/lti/claim/resource_link':{'id':'"
                + link
                + "'},'https://purl.imsglobal.org/spec/lti/claim/custom':{'ribalta_link':\""
                + key
                + "\"},'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':{'lineitem':"
                + "'https://lms.example/columns/"
                + link
                + "'}}"));
  }

  private static String message(String subject, String role, String course) {
    String context =
        course.isEmpty()
            ? ""
            : ",'https://purl.imsglobal.org/spec/lti/claim/context':{'id':'%s','title':'Corso %s'}"
                .formatted(course, course);
    return """
        {'sub':'%s','name':'Persona %s','https://purl.imsglobal.org/spec/lti/claim/deployment_id':'1',
         'https://purl.imsglobal.org/spec/lti/claim/roles':['%s'],
         'https://purl.imsglobal.org/spec/lti/claim/target_link_uri':'http://tool.example/'%s"""
        .formatted(subject, subject, role, context);
  }

  private static Claims claims(String message) {
    return Claims.parse(message.replace('\'', '"')).orElseThrow();
  }

  private UUID register(UUID customer, String issuer, boolean trusted) throws Exception {
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
            PeopleSource.ROSTER,
            false,
            trusted);
    return Tenancy.callAs(customer, () -> registerPlatform.register(details).id());
  }
}
