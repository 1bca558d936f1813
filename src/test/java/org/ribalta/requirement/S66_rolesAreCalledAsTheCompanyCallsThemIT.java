package org.ribalta.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.support.ApiClient;
import org.ribalta.support.Http;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/**
 * S66 (004): "'mentor' means different people in different companies". That no text calls anybody a
 * mentor of its own accord is {@code RoleWordsTest}'s.
 */
class S66_rolesAreCalledAsTheCompanyCallsThemIT {
  private static final String LABELS = ",\"labels\":{\"mentor\":\"guida\",\"mentee\":\"leader\"}";

  private static RunningEdition edition;
  private static ApiClient giulia;

  @BeforeAll
  static void open() {
    edition = RunningEdition.open(RunningSystem.get(), "Ruoli nostri", LABELS);
    giulia = edition.person("Giulia Conti");
  }

  @AfterAll
  static void close() {
    edition.close();
  }

  // Fails if the labels of the request are not kept, or not told to who takes part.
  @Test
  void everybodyReadsTheNamesThatTheEditionWasMadeWith() {
    name("guida", "leader");

    assertThat(giulia.get("/home").json().at("/edition/labels/mentor").asText()).isEqualTo("guida");
    assertThat(edition.read("").at("/labels/mentee").asText()).isEqualTo("leader");
  }

  @Test
  void namesChangeAfterwardsAndGoBackToTheUsualOnes() {
    name("coach", "coachee");
    assertThat(giulia.get("/home").json().at("/edition/labels/mentee").asText())
        .isEqualTo("coachee");

    JsonNode usual = edition.put("/labels", "{\"version\":" + version() + "}");
    assertThat(usual.get("labels").isNull()).isTrue();
  }

  // Fails if the public page or the text kit has words of its own for the roles.
  @Test
  void publicPageAndTextsSpeakOfTheRolesByTheirNames() {
    name("guida", "leader");
    JsonNode promotion =
        edition.manager().post(edition.at("/public-page/publication"), "{}").json();
    String page = edition.browse(promotion.at("/page/address").asText(), "it").body();

    assertThat(page).contains("Se partecipi come guida", "Se partecipi come leader");
    assertThat(page.replace("reverse mentoring", ""))
        .doesNotContainIgnoringCase("mentor", "mentee");
    promotion
        .get("texts")
        .forEach(text -> assertThat(text.get("text").asText()).contains("guida", "leader"));
  }

  // Fails without LabelsPolicy: one name alone, two the same, or markup would get through.
  @ParameterizedTest
  @CsvSource({
    "guida, '', /mentee, required",
    "guida, Guida, /mentee, same",
    "<i>guida</i>, leader, /mentor, characters"
  })
  void refusesNamesThatNobodyCouldRead(String mentor, String mentee, String at, String code) {
    Http.Answer refused = sent(mentor, mentee, version());

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/pointer").asText()).isEqualTo(at);
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo(code);
  }

  // Fails if whoever takes part may rename the roles.
  @Test
  void onlyTheManagerNamesTheRoles() {
    String body = "{\"mentor\":\"a\",\"mentee\":\"b\",\"version\":" + version() + "}";

    assertThat(giulia.send("PUT", edition.at("/labels"), body).status()).isEqualTo(403);
  }

  // Fails if the version is not compared: the second of two would undo the first unseen.
  @Test
  void secondOfTwoWhoChangeTheNamesAtOnceIsTold() {
    long seen = version();
    name("uno", "due");
    Http.Answer late = sent("tre", "quattro", seen);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("type").asText()).endsWith("edition-changed");
    assertThat(edition.read("").at("/labels/mentor").asText()).isEqualTo("uno");
  }

  private static long version() {
    return edition.read("").get("version").asLong();
  }

  private static void name(String mentor, String mentee) {
    Http.Answer answer = sent(mentor, mentee, version());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static Http.Answer sent(String mentor, String mentee, long version) {
    return edition
        .manager()
        .send(
            "PUT",
            edition.at("/labels"),
            "{\"mentor\":\"%s\",\"mentee\":\"%s\",\"version\":%d}"
                .formatted(mentor, mentee, version));
  }
}
