package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.ribalta.course.CourseModule;
import org.ribalta.lms.control.Opening;
import org.ribalta.lms.control.ScoreColumn;
import org.ribalta.lms.entity.LtiActivity;
import org.ribalta.lti.message.ResourceLinkLaunch;
import org.ribalta.platform.tenant.Tenancy;
import org.ribalta.programme.Editions;
import org.ribalta.talent.ScoreKey;

/** What deep linking added to a course opens its programme there, and nowhere else. */
class DeepLinkIT extends DeepLinks {
  @Inject private ScoreColumn scoreColumn;
  @Inject private Editions editions;

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
    UUID theirs = connect(stranger, "https://lms.example/" + stranger, false);

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
    UUID other = connect(tenant, "https://other.example/" + tenant, false);

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

  // Mutations: BindLink claiming the programme's activity for a module's link; arrivals noted
  // without their tag, so that the meetings' score goes to the module's column.
  @Test
  void linkedModuleOpensThatModuleAndHasAColumnOfItsOwn() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);
    JsonNode offer = teacher.read().body();
    assertThat(offer.path("modules").findValuesAsText("module"))
        .containsExactly("mentor-preparation", "mentee-preparation", "mid-check", "closing");
    Api.Answer answer = teacher.answerModule(edition, "mentor-preparation");
    JsonNode item = payload(answer).path(ITEMS).get(0);
    assertThat(item.at("/lineItem/tag").asText()).isEqualTo("mentor-preparation");
    assertThat(item.at("/lineItem/scoreMaximum").asInt()).isEqualTo(100);
    String module = key(answer);
    String whole = key(chooser("t", "c1").answer(edition));

    ResourceLinkLaunch first = launch("7", LEARNER, "module", "c1", module);
    Opening opening = Tenancy.callAs(tenant, () -> openActivity.open(platform, first));
    assertThat(((Opening.Opened) opening).module()).contains(CourseModule.MENTOR_PREPARATION);
    UUID person = person(launch("7", LEARNER, "module", "c1", ""));
    assertThat(opened("7", LEARNER, "programme", "c1", whole)).isEqualTo(edition);
    assertThat(opened("7", LEARNER, "module", "c1", "")).isEqualTo(edition);

    assertThat(column(edition, person)).isEqualTo("https://lms.example/columns/programme");
    assertThat(column(edition, person, "mentor-preparation"))
        .isEqualTo("https://lms.example/columns/module");
    assertThat(column(edition, person, "closing")).isEmpty();
  }

  @Test
  void modulesThatThereAreNotCannotBeLinked() throws Exception {
    Chooser teacher = chooser("t", "c1");
    String edition = begin(teacher);

    assertThat(teacher.answerModule(edition, "nothing").pointers()).containsExactly("/editions");
    assertThat(teacher.answerModule(UUID.randomUUID().toString(), "closing").pointers())
        .containsExactly("/editions");
  }

  private UUID person(ResourceLinkLaunch launch) throws Exception {
    Opening opening = Tenancy.callAs(tenant, () -> openActivity.open(platform, launch));
    return UUID.fromString(session(opening).get("me").body().at("/person/id").asText());
  }

  private String column(String edition, UUID person) throws Exception {
    return column(edition, person, ScoreKey.MEETINGS);
  }

  private String column(String edition, UUID person, String tag) throws Exception {
    return Tenancy.callAs(
        tenant, () -> columnOf(new ScoreKey(UUID.fromString(edition), person, tag)));
  }

  private String columnOf(ScoreKey score) {
    UUID home = editions.find(score.edition()).orElseThrow().activityId();
    return scoreColumn.of(home, score).flatMap(LtiActivity::lineItem).map(URI::toString).orElse("");
  }
}
