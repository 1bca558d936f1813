package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.Assertions;

/**
 * An edition of its own, just opened by its manager. Close it afterwards: an activity has one
 * edition at a time, and only one that ran can be closed.
 */
public record RunningEdition(RunningSystem system, ApiClient manager, String id)
    implements AutoCloseable {
  private static final int ACTIVITY = 12;
  private static final int COURSE = 3;
  private static final String MANAGER = "Chiara Fontana";

  /**
   * Opens one that takes half a year from today.
   *
   * @param more further members of the request, each after a comma
   */
  public static RunningEdition open(RunningSystem system, String title, String more) {
    ApiClient manager = LmsClient.signIn(system, MANAGER).open(ACTIVITY);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Http.Answer created =
        manager.post(
            "/editions",
            """
            {"template":"digital-skills","title":"%s","startsOn":"%s","endsOn":"%s"%s}"""
                .formatted(title, today, today.plusMonths(6), more));
    Assertions.assertThat(created.status()).as(created.body()).isEqualTo(201);
    return new RunningEdition(system, manager, created.json().get("id").asText());
  }

  /** One of the named people, in the activity. */
  public ApiClient person(String name) {
    return LmsClient.signIn(system, name).open(ACTIVITY);
  }

  /** The address of something of the edition. */
  public String at(String path) {
    return "/editions/" + id + path;
  }

  /** What the manager reads. */
  public JsonNode read(String path) {
    return ok(manager.get(at(path)));
  }

  /** Stores something as the manager. */
  public JsonNode put(String path, String body) {
    return ok(manager.send("PUT", at(path), body));
  }

  /** Enrols somebody. */
  public Http.Answer enrol(ApiClient person, String side, String offers, String wants) {
    return person.post(
        at("/enrolments"),
        """
        {"side":"%s","offers":["%s"],"wants":["%s"],"interests":[],
         "languages":["it"],"availability":["MON_AM"]}"""
            .formatted(side, offers, wants));
  }

  /** Eight juniors and eight seniors of the company enrol. */
  public void crowd() {
    sendCrowd();
    Assertions.assertThat(read("/enrolments")).hasSizeGreaterThanOrEqualTo(16);
  }

  /** They try to, and may be refused. */
  public void sendCrowd() {
    Http.Answer pressed =
        LmsClient.signIn(system, MANAGER).press("/courses/" + COURSE + "/people/crowd");
    Assertions.assertThat(pressed.status()).as(pressed.body()).isEqualTo(200);
  }

  /** Pairs everybody and starts. */
  public void publish() {
    Http.Answer run = manager.post(at("/match-runs"), "{}");
    Assertions.assertThat(run.status()).as(run.body()).isEqualTo(201);
    ok(manager.post("/match-runs/" + run.json().get("id").asText() + "/publication", "{}"));
  }

  /** A page of the tool, as anybody's browser reads it. */
  public Http.Answer browse(String address, String language) {
    return Http.send("GET", address, Map.of("Accept-Language", language), "");
  }

  private static JsonNode ok(Http.Answer answer) {
    Assertions.assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer.json();
  }

  @Override
  public void close() {
    String state = read("").get("state").asText();
    if (state.equals("ENROLLING") || state.equals("PAIRING")) {
      crowd();
      publish();
    }
    manager.post(at("/closing"), "{}");
  }
}
