package org.ribalta.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;

/**
 * Giulia and Marco as a published pair of an edition of their own, with its manager and the
 * company's administrator. Close it afterwards: an activity has one edition at a time.
 */
public record RunningPair(
    ApiClient manager, ApiClient giulia, ApiClient marco, ApiClient administrator, String edition)
    implements AutoCloseable {
  private static final int ACTIVITY = 13;

  /** Makes the pair. */
  public static RunningPair publish(RunningSystem system) {
    ApiClient manager = LmsClient.signIn(system, "Chiara Fontana").open(ACTIVITY);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String edition =
        created(
                manager,
                "/editions",
                """
                {"template":"digital-skills","title":"Nuove voci",
                 "startsOn":"%s","endsOn":"%s"}"""
                    .formatted(today.minusDays(30), today.plusDays(120)))
            .get("id")
            .asText();
    RunningPair pair =
        new RunningPair(
            manager,
            LmsClient.signIn(system, "Giulia Conti").open(ACTIVITY),
            LmsClient.signIn(system, "Marco Bellini").open(ACTIVITY),
            LmsClient.signIn(system, "Paolo Greco").open(ACTIVITY),
            edition);
    pair.enrol(pair.giulia, "MENTOR", "ai-assistants", "negotiation");
    pair.enrol(pair.marco, "MENTEE", "negotiation", "ai-assistants");
    String run = created(manager, "/editions/" + edition + "/match-runs", "{}").get("id").asText();
    Http.Answer published = manager.post("/match-runs/" + run + "/publication", "{}");
    Assertions.assertThat(published.status()).as(published.body()).isBetween(200, 201);
    return pair;
  }

  private void enrol(ApiClient person, String side, String offers, String wants) {
    created(
        person,
        "/editions/" + edition + "/enrolments",
        """
        {"side":"%s","offers":["%s"],"wants":["%s"],"interests":[],
         "languages":["it"],"availability":["MON_AM"]}"""
            .formatted(side, offers, wants));
  }

  private static JsonNode created(ApiClient api, String path, String body) {
    Http.Answer answer = api.post(path, body);
    Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json();
  }

  /** Giulia books a meeting and returns its key. */
  public String book(Duration fromNow) {
    String pairing = giulia.get("/home").json().at("/pairing/id").asText();
    return created(
            giulia,
            "/pairings/" + pairing + "/sessions",
            """
            {"goal":"Un obiettivo riservato","startsAt":"%s","minutes":45,"mode":"ONLINE",
             "place":"Sala segreta"}"""
                .formatted(Instant.now().plus(fromNow)))
        .get("id")
        .asText();
  }

  /** Giulia says that a meeting of an hour ago took place. */
  public void meet() {
    Http.Answer held =
        giulia.post("/mentoring-sessions/" + book(Duration.ofHours(-1)) + "/holding", "{}");
    Assertions.assertThat(held.status()).as(held.body()).isEqualTo(200);
  }

  @Override
  public void close() {
    manager.post("/editions/" + edition + "/closing", "{}");
  }
}
