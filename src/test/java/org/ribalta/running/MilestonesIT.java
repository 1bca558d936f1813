package org.ribalta.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/** An edition whose milestones have columns of their own in the LMS's gradebook. */
class MilestonesIT {
  private static final String COURSE = "4";
  private static final String OWN_COLUMN = "23";

  private RunningSystem system;
  private RunningPair pair;
  private String tenant;
  private int giulias;
  private int marcos;

  @BeforeEach
  void publish() {
    system = RunningSystem.get();
    pair = RunningPair.publish(system);
    tenant = "/admin/tenants/" + system.sandboxState().get("tenantId").asText();
    giulias = others("Giulia Conti").size();
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
    assertThat(others("Giulia Conti")).hasSize(giulias);

    ok(pair.manager().send("PUT", milestones(), "{\"on\":true}"));
    await("the briefing arrives", () -> others("Giulia Conti").size() == giulias + 1);
    sign(pair.giulia());
    sign(pair.marco());
    await("the agreement, too", () -> others("Giulia Conti").size() == giulias + 2);

    String book =
        LmsClient.signIn(system, "Chiara Fontana").read("/courses/" + COURSE + "/grades").body();
    assertThat(book).contains("Nuove voci: preparazione fatta", "Nuove voci: patto firmato");
    assertThat(book).doesNotContain("Nuove voci: percorso completato");
    assertThat(others("Marco Bellini")).as("never agreed").hasSize(marcos);

    ok(pair.marco().send("PUT", "/score-consent", "{\"agreed\":true}"));
    await("his agreement arrives", () -> others("Marco Bellini").size() == marcos + 1);
    String courses = pair.administrator().get(tenant + "/scores").body();
    assertThat(courses.split("Nuove voci: patto firmato", -1)).as("one column").hasSize(2);
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
  private List<Double> others(String person) {
    String id = system.sandbox().idOf(person);
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .filter(score -> score.path("user").asText().equals(id))
        .filter(score -> !score.path("lineItem").asText().equals(OWN_COLUMN))
        .map((JsonNode score) -> score.path("given").asDouble())
        .toList();
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
