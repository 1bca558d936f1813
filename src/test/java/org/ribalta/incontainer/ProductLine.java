package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ribalta.access.Role;

/** A junior, a senior and their manager in an activity, up to a pair that meets. */
@ExtendWith(ArquillianExtension.class)
abstract class ProductLine {
  static final String JUNIOR =
      "{'side':'MENTOR','offers':['ai-assistants','data-analysis'],'wants':['negotiation'],"
          + "'interests':['Jazz'],'languages':['it'],'availability':['MON_AM','WED_PM']}";
  static final String SENIOR =
      "{'side':'MENTEE','offers':['negotiation'],'wants':['ai-assistants'],"
          + "'interests':['jazz'],'languages':['it','en'],'availability':['MON_AM']}";

  @Inject Company company;
  @ArquillianResource URL server;

  final UUID activity = UUID.randomUUID();
  UUID tenant;
  UUID juniorId;
  UUID seniorId;
  Api manager;
  Api junior;
  Api senior;

  @BeforeEach
  void found() throws Exception {
    tenant = company.found();
    company.hire(tenant, "capo", 7, null);
    juniorId = company.hire(tenant, "giulia", 1, "capo");
    seniorId = company.hire(tenant, "marco", 6, "capo");
    manager = signIn(company.hire(tenant, "elena", 4, "capo"), Role.PROGRAMME_MANAGER);
    junior = signIn(juniorId, Role.PARTICIPANT);
    senior = signIn(seniorId, Role.PARTICIPANT);
  }

  Api signIn(UUID person, Role role) throws Exception {
    return company.signIn(tenant, person, activity, server.toURI(), role);
  }

  static String newEdition() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
        .formatted(today.minusDays(30), today.plusDays(150));
  }

  String edition() {
    Api.Answer created = manager.post("editions", newEdition());
    assertThat(created.status()).isEqualTo(201);
    return created.id();
  }

  String editionId() {
    return junior.get("home").body().at("/edition/id").asText();
  }

  Api.Answer proposed(String edition) {
    junior.post("editions/" + edition + "/enrolments", JUNIOR);
    senior.post("editions/" + edition + "/enrolments", SENIOR);
    return manager.post("editions/" + edition + "/match-runs", "{}");
  }

  Api.Answer publish(Api.Answer run) {
    return manager.post("match-runs/" + run.id() + "/publication", "{'pairIds':null}");
  }

  String publishedPairing(Api.Answer run) {
    assertThat(publish(run).status()).isEqualTo(200);
    return junior.get("home").body().at("/pairing/id").asText();
  }

  String paired() {
    return publishedPairing(proposed(edition()));
  }

  static String meeting(int hoursFromNow) {
    Instant startsAt = Instant.now().plus(hoursFromNow, ChronoUnit.HOURS);
    return "{'goal':'Prompt','startsAt':'%s','minutes':45,'mode':'ONLINE','place':null}"
        .formatted(startsAt);
  }

  static String book(Api who, String pairing, int hoursFromNow) {
    Api.Answer booked = who.post("pairings/" + pairing + "/sessions", meeting(hoursFromNow));
    assertThat(booked.status()).isEqualTo(201);
    return booked.id();
  }

  static Callable<Api.Answer> holding(Api who, String meeting) {
    return () -> who.post("mentoring-sessions/" + meeting + "/holding", "{}");
  }

  static List<Integer> atOnce(List<Callable<Api.Answer>> calls) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Api.Answer> answer : people.invokeAll(calls)) {
        statuses.add(answer.get().status());
      }
      return statuses;
    } finally {
      people.shutdownNow();
    }
  }
}
