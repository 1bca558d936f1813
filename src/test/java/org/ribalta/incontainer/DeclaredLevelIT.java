package org.ribalta.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has a level that nobody knows says it; the word of the directory counts more. */
class DeclaredLevelIT extends LmsLaunches {
  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  // Fails if whoever's level nobody knows enrols without one, or if it passes for the directory's.
  @Test
  void saysTheirLevelWhenEnrollingAndTheManagerSeesThatItIsTheirWord() throws Exception {
    Api manager = session(open(platform, launch("1", "'x':1", INSTRUCTOR)));
    Api learner = session(open(platform, launch("7", ADA)));
    String path = "editions/" + edition(manager) + "/enrolments";

    assertThat(learner.post(path, enrolment("null")).pointers()).containsExactly("/level");
    assertThat(learner.post(path, enrolment("9")).pointers()).containsExactly("/level");
    Api.Answer enrolled = learner.post(path, enrolment("2"));

    assertThat(enrolled.status()).as(enrolled.body().toString()).isEqualTo(201);
    JsonNode listed = manager.get(path).body().at("/0/person");
    assertThat(listed.path("level").asInt()).isEqualTo(2);
    assertThat(listed.path("levelDeclared").asBoolean()).isTrue();
    assertThat(learner.get("seniority-levels").body().at("/1/name").asText()).isEqualTo("Junior");
  }

  // Fails if a person can talk themselves past the directory's word, before or after it comes.
  @Test
  void levelOfTheDirectoryCountsBeforeTheDeclaredOne() throws Exception {
    UUID known = company.hire(tenant, "bea", 5, null);
    UUID unknown = company.hire(tenant, "ciro", 0, null);
    Api manager = session(open(platform, launch("1", "'x':1", INSTRUCTOR)));
    String path = "editions/" + edition(manager) + "/enrolments";

    for (String name : List.of("bea", "ciro")) {
      Api person = session(open(platform, launch(name, sourcedId(name))));
      assertThat(person.post(path, enrolment("1")).status()).isEqualTo(201);
    }

    assertThat(find(known).rank()).isEqualTo(5);
    assertThat(find(unknown).rank()).isEqualTo(1);
    assertThat(find(unknown).rankDeclared()).isTrue();
    company.change(tenant, unknown, Company.profile("ciro", 6, true, null));
    assertThat(find(unknown).rank()).isEqualTo(6);
    assertThat(find(unknown).rankDeclared()).isFalse();
  }

  private static String edition(Api manager) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return manager
        .post(
            "editions",
            "{'template':'digital-skills','title':'Prova','startsOn':'%s','endsOn':'%s'}"
                .formatted(today.minusDays(30), today.plusDays(150)))
        .id();
  }

  private static String enrolment(String level) {
    return "{'side':'MENTOR','offers':['ai-assistants'],'wants':['negotiation'],'interests':[],"
        + "'languages':['it'],'availability':['MON_AM'],'level':"
        + level
        + "}";
  }
}
