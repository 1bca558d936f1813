package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.lms.control.OpenReview;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.entity.PeopleSource;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.SubmissionReviewRequest;
import org.ribalta.platform.tenant.Tenancy;

/** A click on a score opens what it stands for, to whoever may see it. */
class ReviewIT extends LmsLaunches {
  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  private static final String COLUMN = "https://lms.example/columns/5?type_id=1";

  @Inject private OpenReview openReview;

  private Api teacher;
  private UUID giulia;
  private UUID marco;

  @BeforeEach
  void enrolTwo() throws Exception {
    company.hire(tenant, "capo", 7, null);
    teacher = session(open(platform, opening("t", "capo", INSTRUCTOR)));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String edition =
        teacher
            .post(
                "editions",
                "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                    .formatted(today.minusDays(30), today.plusDays(150)))
            .id();
    giulia = enrolled("7", "giulia", 1, edition, ProductLine.JUNIOR);
    marco = enrolled("8", "marco", 6, edition, ProductLine.SENIOR);
  }

  private UUID enrolled(String subject, String name, int level, String edition, String wishes)
      throws Exception {
    UUID person = company.hire(tenant, name, level, "capo");
    Api api = session(open(platform, opening(subject, name, LEARNER)));
    assertThat(api.post("editions/" + edition + "/enrolments", wishes).status()).isEqualTo(201);
    return person;
  }

  private static String opening(String subject, String name, String role) {
    String column =
        ",'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':{'lineitem':'" + COLUMN + "'}";
    return launch(subject, sourcedId(name) + column, role);
  }

  private static String asking(String subject, String role, String forUser) {
    return asking(subject, role, forUser, COLUMN);
  }

  private static String asking(String subject, String role, String forUser, String column) {
    return launch(
        subject,
        "'https://purl.imsglobal.org/spec/lti/claim/for_user':{'user_id':'%s'},".formatted(forUser)
            + "'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':{'lineitem':'%s'}"
                .formatted(column),
        role);
  }

  private Opening review(String message) throws Exception {
    return review(tenant, platform, message);
  }

  private Opening review(UUID customer, UUID from, String message) throws Exception {
    SubmissionReviewRequest request =
        SubmissionReviewRequest.read(Claims.parse(message).orElseThrow());
    return Tenancy.callAs(customer, () -> openReview.open(from, request));
  }

  private static Opening.Reviewing reviewing(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Reviewing.class);
    return (Opening.Reviewing) opening;
  }

  private Api.Answer read(Opening opening, UUID person) throws Exception {
    String token = reviewing(opening).activity().token();
    return new Api(teacher.server(), token).get("reviews/" + person);
  }

  @Test
  void teacherSeesThePairBehindAScore() throws Exception {
    Api.Answer run =
        teacher.post(
            "editions/" + teacher.get("me").body().path("editionId").asText() + "/match-runs",
            "{}");
    teacher.post("match-runs/" + run.id() + "/publication", "{'pairIds':null}");

    Opening opening = review(asking("t", INSTRUCTOR, "7"));

    assertThat(reviewing(opening).person()).isEqualTo(giulia);
    Api.Answer seen = read(opening, giulia);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().at("/person/id").asText()).isEqualTo(giulia.toString());
    assertThat(seen.body().at("/pair/partner/id").asText()).isEqualTo(marco.toString());
    assertThat(seen.body().at("/pair/held").asInt()).isZero();
    // Nothing was agreed to and nothing sent.
    assertThat(seen.body().path("score").isNull()).isTrue();
  }

  @Test
  void everybodySeesTheirOwn() throws Exception {
    Opening opening = review(asking("7", LEARNER, "7"));

    assertThat(reviewing(opening).person()).isEqualTo(giulia);
    assertThat(read(opening, giulia).status()).isEqualTo(200);
  }

  // Mutation: OpenReview without the question who teaches.
  @Test
  void learnerIsNotShownSomebodyElse() throws Exception {
    assertThat(review(asking("7", LEARNER, "8"))).isInstanceOf(Opening.NotTheirs.class);
    assertThat(review(asking("7", LEARNER, "nobody"))).isInstanceOf(Opening.NotTheirs.class);
  }

  // Mutation: ReadReview without maySee.
  @Test
  void learnersSessionReadsNobodyElse() throws Exception {
    assertThat(read(review(asking("7", LEARNER, "7")), marco).status()).isEqualTo(404);
  }

  // Mutation: ActivityRepository.ofLineItem without the column, or OpenReview without isMeant.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lms.example/columns/6?type_id=1",
        "https://lms.example/columns/5",
        "https://elsewhere.example/columns/5?type_id=1"
      })
  void foreignColumnOpensNothing(String column) throws Exception {
    assertThat(review(asking("t", INSTRUCTOR, "7", column)))
        .isInstanceOf(Opening.NothingBehind.class);
  }

  // Mutation: OpenReview without isMeant.
  @Test
  void columnOfAnotherLinkOrCourseOpensNothing() throws Exception {
    String message = asking("t", INSTRUCTOR, "7");
    for (Map.Entry<String, String> change :
        Map.of("{\"id\":\"r1\"}", "{\"id\":\"r2\"}", "\"id\":\"c1\"", "\"id\":\"c2\"").entrySet()) {
      assertThat(message).contains(change.getKey());
      assertThat(review(message.replace(change.getKey(), change.getValue())))
          .isInstanceOf(Opening.NothingBehind.class);
    }
  }

  @Test
  void whoeverTakesNoPartHasNothingBehindTheirLine() throws Exception {
    session(open(platform, launch("9", sourcedId("nessuno"))));

    for (String user : new String[] {"9", "nobody", "t"}) {
      assertThat(review(asking("t", INSTRUCTOR, user))).isInstanceOf(Opening.NothingBehind.class);
    }
  }

  // Mutation: PersonLinkRepository.ofSubject or ActivityRepository.ofLineItem of any tenant.
  @Test
  void anotherTenantsTeacherFindsNothing() throws Exception {
    UUID stranger = company.found();
    UUID theirs =
        company.connect(
            stranger, "https://one.example/" + tenant, "theirs", PeopleSource.ROSTER, false);

    assertThat(review(stranger, theirs, asking("t", INSTRUCTOR, "7")))
        .isInstanceOf(Opening.NothingBehind.class);
  }

  @Test
  void anotherPlatformOrDeploymentFindsNothing() throws Exception {
    UUID other = register("https://two.example/" + tenant, PeopleSource.ROSTER);
    String message = asking("t", INSTRUCTOR, "7");

    assertThat(review(tenant, other, message)).isInstanceOf(Opening.NothingBehind.class);
    assertThat(
            review(
                message
                    .replace("\"deployment_id\":\"1\"", "")
                    .replace("deployment_id\":\"1\"", "deployment_id\":\"2\"")))
        .isInstanceOf(Opening.NothingBehind.class);
  }
}
