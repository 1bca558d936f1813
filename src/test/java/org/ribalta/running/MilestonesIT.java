package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;
import org.ribalta.support.ScoresDesk;

/** An edition whose milestones have columns of their own in the LMS's gradebook. */
class MilestonesIT {
  private static final String COURSE = "4";
  private static final String OWN_COLUMN = "23";

  private RunningSystem system;
  private RunningPair pair;
  private List<String> giulias;
  private int marcos;

  @BeforeEach
  void publish() {
    system = RunningSystem.get();
    pair = RunningPair.publish(system);
    giulias = others("Giulia Conti");
    marcos = others("Marco Bellini").size();
  }

  @AfterEach
  void close() {
    pair.close();
  }

  // Mutations: CountFurtherScores without the switch sends at once; MilestoneColumns naming the
  // link, or looking for no column, makes one for each score.
  @Test
  void eachMilestoneHasItsColumnOnceTheManagerWants() throws Exception {
    ok(pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}"));
    prepare();
    assertThat(others("Giulia Conti")).isEqualTo(giulias);

    ok(pair.manager().send("PUT", milestones(), "{\"on\":true}"));
    ScoresDesk.await(
        "the briefing arrives", () -> others("Giulia Conti").size() == giulias.size() + 1);
    sign(pair.giulia());
    sign(pair.marco());
    ScoresDesk.await(
        "the agreement, too", () -> others("Giulia Conti").size() == giulias.size() + 2);

    String book =
        LmsClient.signIn(system, "Chiara Fontana").read("/courses/" + COURSE + "/grades").body();
    assertThat(book).contains("Nuove voci: preparazione fatta", "Nuove voci: patto firmato");
    assertThat(book).doesNotContain("Nuove voci: percorso completato");
    assertThat(others("Marco Bellini")).as("never agreed").hasSize(marcos);

    ok(pair.marco().send("PUT", "/score-consent", "{\"agreed\":true}"));
    ScoresDesk.await("his agreement arrives", () -> others("Marco Bellini").size() == marcos + 1);
    String courses = new ScoresDesk(system, pair.administrator()).scores().toString();
    assertThat(courses.split("Nuove voci: patto firmato", -1)).as("one column").hasSize(2);
    noticesWhatATeacherChanged();
  }

  /** Mutation: LtiActivity's columns without a link left out of ScoresPass. */
  private void noticesWhatATeacherChanged() throws Exception {
    ScoresDesk desk = new ScoresDesk(system, pair.administrator());
    ScoresDesk.await(
        "the receipts",
        () ->
            desk
                .administrator()
                .get(desk.tenant() + "/outbox?kind=lti-score")
                .json()
                .path("items")
                .findValuesAsText("status")
                .stream()
                .noneMatch(status -> status.equals("WAITING")));
    String giulia = system.sandbox().idOf("Giulia Conti");
    String column =
        otherColumns(giulia).filter(each -> !giulias.contains(each)).findFirst().orElseThrow();

    desk.teacherWrites(column, giulia, 60);
    desk.compare();
    assertThat(desk.changed("Giulia Conti"))
        .singleElement()
        .satisfies(each -> assertThat(each.path("found").asDouble()).isEqualTo(60))
        .satisfies(each -> assertThat(each.path("given").asInt()).isEqualTo(100));

    // What a teacher wrote would stay for the tests that come after.
    desk.teacherWrites(column, giulia, 100);
    desk.compare();
    assertThat(desk.changed("Giulia Conti")).isEmpty();
  }

  @Test
  void onlyTheManagerDecides() {
    assertThat(pair.giulia().send("PUT", milestones(), "{\"on\":true}").status()).isEqualTo(403);
    assertThat(pair.manager().send("PUT", milestones(), "{}").status()).isEqualTo(400);
  }

  private String milestones() {
    return "/editions/" + pair.edition() + "/milestone-columns";
  }

  private void prepare() {
    ok(
        pair.giulia()
            .send(
                "PUT",
                "/modules/mentor-preparation/answers",
                "{\"answers\":{\"bring\":\"a\",\"stop\":\"b\",\"silence\":\"c\"}}"));
  }

  private static void sign(ApiClient person) {
    String pairing = person.get("/home").json().at("/pairing/id").asText();
    String at = "/pairings/" + pairing + "/agreement";
    String version = person.get(at).json().path("version").asText();
    ok(person.post(at + "/signature", "{\"version\":\"" + version + "\"}"));
  }

  private static void ok(Http.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  /** Somebody's scores outside the programme's own column. */
  private List<String> others(String person) {
    return otherColumns(system.sandbox().idOf(person)).toList();
  }

  private Stream<String> otherColumns(String user) {
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .filter(score -> score.path("user").asText().equals(user))
        .map((JsonNode score) -> score.path("lineItem").asText())
        .filter(column -> !column.equals(OWN_COLUMN));
  }
}
