package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ribalta.course.CourseModule;
import org.ribalta.lms.control.OpenReview;
import org.ribalta.lms.control.Opening;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.lti.message.SubmissionReviewRequest;
import org.ribalta.platform.tenant.Tenancy;

/** What goes with a cartridge invites people of other courses, and hands nothing over. */
class CartridgeIT extends DeepLinks {
  private static final Pattern KEY =
      Pattern.compile("<lticm:property name=\"ribalta_link\">([^<]+)</lticm:property>");

  @Inject private OpenReview openReview;

  /** A programme that a teacher began in a course, opened there. */
  private record Begun(Api manager, String edition) {}

  private Begun begun() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String key = key(teacher.answer(edition));
    Api manager = session(open("t", INSTRUCTOR, "own", "c1", key));
    return new Begun(manager, edition);
  }

  private Opening open(String subject, String role, String link, String course, String key)
      throws Exception {
    ResourceLinkLaunch launch = launch(subject, role, link, course, key);
    return Tenancy.callAs(tenant, () -> openActivity.open(platform, launch));
  }

  private JsonNode me(String subject, String role, String link, String course, String key)
      throws Exception {
    return session(open(subject, role, link, course, key)).get("me").body();
  }

  private HttpResponse<byte[]> export(Api api, String edition) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.toURI().resolve("/api/v1/editions/" + edition + "/cartridge"))
            .header("Authorization", "Bearer " + api.token())
            .header("Accept", "application/vnd.ims.imsccv1p3")
            .header("Accept-Language", "it")
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private String keyInFile(Begun begun) throws Exception {
    return keysInFile(begun).get(0);
  }

  private List<String> keysInFile(Begun begun) throws Exception {
    StringBuilder text = new StringBuilder();
    byte[] file = export(begun.manager(), begun.edition()).body();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    List<String> keys = KEY.matcher(text).results().map(key -> key.group(1)).toList();
    assertThat(keys).as(text.toString()).isNotEmpty().doesNotHaveDuplicates();
    return keys;
  }

  // Fails if one key stands for all links of an activity.
  @Test
  void modulesGoWithTheProgramme() throws Exception {
    Begun begun = begun();

    List<Optional<CourseModule>> opened = new ArrayList<>();
    for (String key : keysInFile(begun)) {
      Opening opening = open("7", LEARNER, "link-" + key, "c9", key);
      opened.add(((Opening.Opened) opening).module());
    }

    assertThat(opened.get(0)).isEmpty();
    assertThat(opened.stream().flatMap(Optional::stream)).containsExactly(CourseModule.values());
  }

  // Fails if a row is made for each export.
  @Test
  void managerExportsTheSameFileEachTime() throws Exception {
    Begun begun = begun();

    HttpResponse<byte[]> file = export(begun.manager(), begun.edition());

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/vnd.ims.imsccv1p3");
    assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".imscc");
    assertThat(export(begun.manager(), begun.edition()).body()).isEqualTo(file.body());
  }

  // Fails if a participant may export, or a manager of something else.
  @Test
  void nobodyElseExportsIt() throws Exception {
    Begun begun = begun();
    Api learner = session(open("7", LEARNER, "own", "c1", ""));
    Api other = session(open("u", INSTRUCTOR, "theirs", "c2", ""));

    assertThat(export(learner, begun.edition()).statusCode()).isEqualTo(403);
    assertThat(export(other, begun.edition()).statusCode()).isEqualTo(404);
  }

  // Mutations: BindLink claiming the programme's activity for a cartridge's link; LinkRoles giving
  // a cartridge's link the roles of its course.
  @Test
  void learnersOfAnotherCourseTakePartAndItsTeacherManagesNothing() throws Exception {
    Begun begun = begun();
    String key = keyInFile(begun);

    JsonNode learner = me("7", LEARNER, "imported", "c9", key);
    assertThat(learner.path("editionId").asText()).isEqualTo(begun.edition());
    assertThat(learner.path("roles").toString()).isEqualTo("[\"PARTICIPANT\"]");

    JsonNode stranger = me("u", INSTRUCTOR, "imported", "c9", key);
    assertThat(stranger.path("editionId").asText()).isEqualTo(begun.edition());
    assertThat(stranger.path("roles").toString()).isEqualTo("[\"PARTICIPANT\"]");
    Api theirs = session(open("u", INSTRUCTOR, "imported", "c9", key));
    assertThat(theirs.get("editions/" + begun.edition() + "/enrolments").status()).isEqualTo(403);
    assertThat(export(theirs, begun.edition()).statusCode()).isEqualTo(403);
  }

  // Fails if the cartridge's link takes the roles of whoever has them already.
  @Test
  void managerOfTheProgrammeManagesItFromThereToo() throws Exception {
    Begun begun = begun();
    String key = keyInFile(begun);

    assertThat(me("t", INSTRUCTOR, "imported", "c9", key).path("roles").toString())
        .isEqualTo("[\"PROGRAMME_MANAGER\"]");
    assertThat(begun.manager().get("me").status()).as("still signed in").isEqualTo(200);
  }

  // Mutation: BindLink asking the custom parameters of links that it knows.
  @Test
  void keyInALinkThatIsSomethingElseAlreadyChangesNothing() throws Exception {
    String key = keyInFile(begun());
    assertThat(opened("u", INSTRUCTOR, "old", "c2", "")).isEmpty();

    assertThat(opened("u", INSTRUCTOR, "old", "c2", key)).isEmpty();
  }

  // Mutation: PlacedLinkRepository finding keys of any tenant.
  @Test
  void keyOpensNothingAtAnotherCustomer() throws Exception {
    String key = keyInFile(begun());
    UUID stranger = company.found();
    UUID theirs = connect(stranger, "https://lms.example/" + stranger, false);

    Opening opening =
        Tenancy.callAs(
            stranger, () -> openActivity.open(theirs, launch("1", INSTRUCTOR, "new", "c9", key)));

    assertThat(session(opening).get("me").body().path("editionId").isNull()).isTrue();
  }

  // Mutation: BindLink claiming the waiting activity for a cartridge's link.
  @Test
  void linkOfACartridgeNeverBecomesTheProgrammesOwn() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    String key = keyInFile(new Begun(teacher.api(), edition));

    JsonNode stranger = me("u", INSTRUCTOR, "imported", "c9", key);

    assertThat(stranger.path("editionId").asText()).isEqualTo(edition);
    assertThat(stranger.path("roles").toString()).isEqualTo("[\"PARTICIPANT\"]");
  }

  // Mutation: OpenReview without LinkRoles.mayTeach.
  @Test
  void teacherOfAnotherCourseReadsNobodysScore() throws Exception {
    String key = keyInFile(begun());
    me("7", LEARNER, "imported", "c9", key);

    assertThat(review("u")).isInstanceOf(Opening.NotTheirs.class);
    assertThat(review("t"))
        .as("manages it, and nobody met")
        .isInstanceOf(Opening.NothingBehind.class);
  }

  private Opening review(String teacher) throws Exception {
    String message =
        message(teacher, INSTRUCTOR, "c9")
            + ",'https://purl.imsglobal.org/spec/lti/claim/for_user':{'user_id':'7'}"
            + ",'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint':"
            + "{'lineitem':'https://lms.example/columns/imported'}}";
    SubmissionReviewRequest request =
        SubmissionReviewRequest.read(Claims.parse(message.replace('\'', '"')).orElseThrow());
    return Tenancy.callAs(tenant, () -> openReview.open(platform, request));
  }
}
