package org.ribalta.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/** S43 (002): "varies by company": everything is configurable, and what is missing is said. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class S43_programmeIsConfiguredAndSaysWhatIsMissingIT {
  private static RunningEdition edition;

  @BeforeAll
  static void open() {
    edition = RunningEdition.open(RunningSystem.get(), "Da configurare", "");
  }

  @AfterAll
  static void close() {
    edition.close();
  }

  // Fails if an item is called done although nobody decided it.
  @Test
  @Order(1)
  void newEditionSaysInWordsWhatNobodyDecidedYet() {
    JsonNode answer = edition.read("/completeness");

    assertThat(missing(answer)).containsExactly("labels", "topics", "places", "publicPage");
    assertThat(answer.get("done").asInt()).isEqualTo(answer.get("total").asInt() - 4);
    assertThat(fields(answer))
        .contains("objective", "measurement", "baselineOn", "endsOn", "cadence", "meetings");
    answer
        .get("items")
        .forEach(
            item -> assertThat(item.get("why").isNull()).isEqualTo(item.get("done").asBoolean()));
  }

  // Fails if a setting is not stored, or the indicator is not counted anew.
  @Test
  @Order(2)
  void everySettingIsKeptAndTheIndicatorFollows() {
    ObjectNode wish = settings();
    wish.put("title", "Competenze e ascolto");
    wish.put("cadence", "FORTNIGHTLY").put("meetings", 8).put("places", 40);
    wish.putObject("labels").put("mentor", "guida").put("mentee", "leader");
    wish.withObject("/objective").put("title", "Ascoltare chi comincia");
    wish.putArray("topics").add("ai-assistants").add("negotiation");

    JsonNode kept = edition.put("/settings", wish.toString());

    assertThat(kept.get("title").asText()).isEqualTo("Competenze e ascolto");
    assertThat(kept.get("cadence").asText()).isEqualTo("FORTNIGHTLY");
    assertThat(kept.get("meetings").asInt()).isEqualTo(8);
    assertThat(kept.get("places").asInt()).isEqualTo(40);
    assertThat(kept.at("/objective/title").asText()).isEqualTo("Ascoltare chi comincia");
    assertThat(kept.get("topics")).hasSize(2);
    assertThat(missing(edition.read("/completeness"))).containsExactly("publicPage");

    edition.put(
        "/public-page",
        "{\"slug\":\"competenze-e-ascolto\",\"words\":\"Perché qui.\",\"searchable\":false,\"version\":null}");
    JsonNode complete = edition.read("/completeness");
    assertThat(complete.get("done")).isEqualTo(complete.get("total"));
  }

  // Fails without SettingsPolicy.
  @Test
  @Order(3)
  void wrongSettingsAreExplainedByField() {
    ObjectNode wish = settings();
    wish.put("title", " ").put("endsOn", wish.get("startsOn").asText()).put("meetings", 0);

    Http.Answer refused = edition.manager().send("PUT", edition.at("/settings"), wish.toString());

    assertThat(refused.status()).isEqualTo(400);
    List<String> pointers = new ArrayList<>();
    refused.json().get("errors").forEach(error -> pointers.add(error.get("pointer").asText()));
    assertThat(pointers).containsExactly("/title", "/endsOn", "/meetings");
  }

  // Fails if the version is not compared.
  @Test
  @Order(4)
  void secondOfTwoManagersIsToldKindly() {
    ObjectNode late = settings();
    edition.put("/settings", settings().put("title", "Prima io").toString());

    Http.Answer refused =
        edition.manager().send("PUT", edition.at("/settings"), late.put("title", "Io").toString());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().get("type").asText()).endsWith("edition-changed");
    assertThat(edition.read("").get("title").asText()).isEqualTo("Prima io");
  }

  // Fails if topics and places are only shown: what a manager decides is held to.
  @Test
  @Order(5)
  void whatWasDecidedHolds() {
    ApiClient giulia = edition.person("Giulia Conti");
    Http.Answer otherTopic = edition.enrol(giulia, "MENTOR", "data-analysis", "negotiation");
    assertThat(otherTopic.status()).isEqualTo(400);
    assertThat(otherTopic.json().at("/errors/0/pointer").asText()).isEqualTo("/offers/0");

    edition.put("/settings", settings().put("places", 2).toString());
    assertThat(edition.enrol(giulia, "MENTOR", "ai-assistants", "negotiation").status())
        .isEqualTo(201);
    ApiClient marco = edition.person("Marco Bellini");
    assertThat(edition.enrol(marco, "MENTEE", "negotiation", "ai-assistants").status())
        .isEqualTo(201);
    edition.sendCrowd();
    assertThat(edition.read("/enrolments")).hasSize(2);
  }

  // Fails if settings change under people who have begun.
  @Test
  @Order(6)
  void onceItRunsOnlyWordsChange() {
    edition.publish();

    Http.Answer refused =
        edition.manager().send("PUT", edition.at("/settings"), settings().toString());
    assertThat(refused.json().get("type").asText()).endsWith("edition-started");
    long version = edition.read("").get("version").asLong();
    edition.put(
        "/labels", "{\"mentor\":\"coach\",\"mentee\":\"coachee\",\"version\":" + version + "}");
  }

  private static ObjectNode settings() {
    ObjectNode read = (ObjectNode) edition.read("");
    ObjectNode goal = (ObjectNode) read.get("objective");
    read.set("baselineOn", goal.remove("baselineOn"));
    read.remove(List.of("id", "template", "state", "counts", "milestoneColumns"));
    return read;
  }

  private static List<String> fields(JsonNode completeness) {
    List<String> fields = new ArrayList<>();
    completeness.get("items").forEach(item -> fields.add(item.get("field").asText()));
    return fields;
  }

  private static List<String> missing(JsonNode completeness) {
    List<String> fields = new ArrayList<>();
    completeness
        .get("items")
        .forEach(
            item -> {
              if (!item.get("done").asBoolean()) {
                fields.add(item.get("field").asText());
              }
            });
    return fields;
  }
}
