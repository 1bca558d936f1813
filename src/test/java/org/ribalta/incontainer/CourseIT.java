package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ribalta.access.Role;
import org.ribalta.platform.tenant.Tenancy;

/** The course of an edition: done by answering, and nobody reads the answers but their author. */
class CourseIT extends ProductLine {
  private static final String ANSWERS =
      "{'answers':{'bring':'Una riunione con l’IA','stop':'Alza la mano','silence':'I dubbi'}}";
  private static final String SECRET = "Una riunione con l’IA";

  @Inject private InTransaction transactions;

  @Test
  void participantsHaveTheModulesOfTheirSideAndOthersNone() throws Exception {
    String edition = edition();
    assertThat(course(junior)).isEmpty();
    proposed(edition);

    assertThat(keys(junior)).containsExactly("mentor-preparation", "mid-check", "closing");
    assertThat(keys(senior)).containsExactly("mentee-preparation", "mid-check", "closing");
    assertThat(read(junior, "mentor-preparation").status()).isEqualTo(200);
    assertThat(read(junior, "mentee-preparation").status()).isEqualTo(404);
    assertThat(read(junior, "nothing").status()).isEqualTo(404);
    Api colleague = signIn(company.hire(tenant, "luca", 2, "capo"), Role.PARTICIPANT);
    assertThat(read(colleague, "mentor-preparation").status()).isEqualTo(404);
    assertThat(answer(colleague, "mentor-preparation", ANSWERS).status()).isEqualTo(404);
    assertThat(read(manager, "mentor-preparation").status()).isEqualTo(403);
  }

  // Mutations: ModuleWork.answer moving completedAt; AnswerModule completing without the policy.
  @Test
  void moduleIsCompletedByAnswersWhichCanBeChangedLater() {
    proposed(edition());
    assertThat(answer(junior, "mentor-preparation", "{'answers':{'bring':'x'}}").pointers())
        .containsExactly("/answers/stop", "/answers/silence");
    assertThat(course(junior).get(0).path("completedAt").isNull()).isTrue();

    JsonNode done = answer(junior, "mentor-preparation", ANSWERS).body();
    String at = done.at("/progress/completedAt").asText();
    assertThat(done.at("/answers/bring").asText()).isEqualTo(SECRET);
    assertThat(course(junior).get(0).path("completedAt").asText()).isEqualTo(at);

    answer(junior, "mentor-preparation", ANSWERS.replace("Alza", "Abbassa"));
    JsonNode again = read(junior, "mentor-preparation").body();
    assertThat(again.at("/answers/stop").asText()).isEqualTo("Abbassa la mano");
    assertThat(again.at("/progress/completedAt").asText()).isEqualTo(at);
  }

  // Mutation: AnswerModule without OpeningPolicy. The edition began a month ago and takes six.
  @Test
  void midCheckWaitsForTheMiddle() {
    paired();
    assertThat(course(junior).get(1).path("open").asBoolean()).isFalse();
    assertThat(read(junior, "mid-check").status()).isEqualTo(200);

    Api.Answer early =
        answer(junior, "mid-check", "{'answers':{'different':'a','heard':'b','change':'c'}}");

    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("module-not-open");
  }

  // Mutation: ModuleWorkRepository.of without the person.
  @Test
  void answersAreReadByTheirAuthorOnly() throws Exception {
    String edition = edition();
    proposed(edition);
    answer(junior, "mentor-preparation", ANSWERS);
    UUID other = company.hire(tenant, "sara", 1, "capo");
    Api second = signIn(other, Role.PARTICIPANT);
    second.post("editions/" + edition + "/enrolments", JUNIOR);

    assertThat(read(second, "mentor-preparation").body().path("answers")).isEmpty();
    for (Api someone : List.of(manager, senior, second)) {
      for (String page :
          List.of("home", "reviews/" + juniorId, "editions/" + edition + "/enrolments")) {
        assertThat(someone.get(page).body().toString()).doesNotContain(SECRET);
      }
    }
  }

  // Mutation: module_work without tenant_id, or without row-level security.
  @Test
  void anotherTenantSeesNoWork() throws Exception {
    proposed(edition());
    answer(junior, "mentor-preparation", ANSWERS);
    String everything = "update module_work set version = version + 1";
    UUID stranger = company.found();

    assertThat(Tenancy.callAs(stranger, () -> transactions.update(everything))).isZero();
    assertThat(Tenancy.callAs(tenant, () -> transactions.update(everything))).isEqualTo(1);
  }

  @Test
  void anotherActivityHasNoSuchModule() throws Exception {
    proposed(edition());
    Api elsewhere =
        company.signIn(tenant, juniorId, UUID.randomUUID(), server.toURI(), Role.PARTICIPANT);

    assertThat(read(elsewhere, "mentor-preparation").status()).isEqualTo(404);
  }

  private static Api.Answer read(Api who, String module) {
    return who.get("modules/" + module);
  }

  private static Api.Answer answer(Api who, String module, String json) {
    return who.put("modules/" + module + "/answers", json);
  }

  private static JsonNode course(Api who) {
    return who.get("home").body().path("course");
  }

  private static List<String> keys(Api who) {
    return course(who).findValuesAsText("module");
  }
}
