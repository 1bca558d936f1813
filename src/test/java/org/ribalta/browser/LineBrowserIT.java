package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningSystem;

/**
 * The whole line, by hand: manager, junior and senior in a real browser, the tool in a frame on
 * another site with third-party cookies blocked, until the score stands in the LMS's gradebook.
 *
 * <p>Mutations: without {@code Partitioned} on the launch cookie nobody gets in; without the
 * consent check in {@code talent} the score arrives before the junior agreed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LineBrowserIT {
  private static final int COURSE = 2;
  private static final String COLUMN = "21";

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  private static LmsVisit visit(String person) {
    return LmsVisit.open(browser, system, person, COURSE, "it-IT", 1280);
  }

  @Test
  @Order(1)
  void managerOpensEdition() {
    try (LmsVisit early = visit("Giulia Conti")) {
      assertThat(early.tool().locator("main")).containsText("Non c’è ancora niente da fare");
      early.inspect("home-empty-it-1280");
    }
    try (LmsVisit manager = visit("Chiara Fontana")) {
      manager.inspect("board-create-it-1280");
      manager.field("Nome del programma").fill("Competenze digitali 2026");
      manager.field("Comincia il").fill(Participant.today());
      manager.button("Crea il programma").click();

      assertThat(manager.tool().locator("main")).containsText("Non si è ancora iscritto nessuno");
      manager.inspect("board-enrolling-it-1280");
    }
  }

  @Test
  @Order(2)
  void peopleEnrol() {
    try (LmsVisit junior = visit("Giulia Conti")) {
      junior.button("Iscriviti").click();
      assertThat(junior.tool().locator("main"))
          .containsText("Scegli almeno una cosa che sai fare.");
      junior.inspect("enrol-errors-it-1280");
      new Participant(junior)
          .enrol(List.of("ai-assistants", "data-analysis"), List.of("negotiation"));
      junior.inspect("home-waiting-it-1280");
    }
    try (LmsVisit senior = visit("Marco Bellini")) {
      new Participant(senior)
          .enrol(List.of("negotiation"), List.of("ai-assistants", "data-analysis"));
    }
  }

  @Test
  @Order(3)
  void managerPairsAndPublishes() {
    try (LmsVisit manager = visit("Chiara Fontana")) {
      manager.button("Trova le coppie").click();
      assertThat(manager.tool().locator("main")).containsText("Ottimo dimostrato");
      assertThat(manager.tool().locator("main")).containsText("Giulia Conti");
      manager.inspect("board-proposals-it-1280");
      try (LmsVisit english =
          LmsVisit.open(browser, system, "Chiara Fontana", COURSE, "en-GB", 1280)) {
        english.inspect("board-proposals-en-1280");
      }
      manager.button("Conferma e pubblica 1 coppia").click();
      manager.confirm("Pubblica 1 coppia");

      assertThat(manager.tool().locator("main")).containsText("0 incontri su 6");
      manager.inspect("board-running-it-1280");
    }
  }

  @Test
  @Order(4)
  void juniorHoldsMeetingAndNothingLeavesBeforeTheyAgree() {
    try (LmsVisit junior = visit("Giulia Conti")) {
      junior.inspect("home-paired-it-1280");
      new Participant(junior).hold("00:00");
      assertThat(junior.tool().locator("main")).containsText("1 incontro su 6");

      org.assertj.core.api.Assertions.assertThat(scoresOf("Giulia Conti")).isEmpty();
      junior.field("Manda il mio punteggio al registro del corso").click();
      awaitScore("Giulia Conti", 17);
      junior.inspect("home-held-it-1280");
    }
  }

  @Test
  @Order(5)
  void secondMeetingChangesScoreInGradebook() {
    try (LmsVisit junior = visit("Giulia Conti")) {
      new Participant(junior).hold("00:01");
      awaitScore("Giulia Conti", 33);
    }
    org.assertj.core.api.Assertions.assertThat(scoresOf("Marco Bellini"))
        .as("the senior never agreed")
        .isEmpty();
    try (LmsVisit manager = visit("Chiara Fontana")) {
      manager.page().navigate(system.lms() + "/courses/" + COURSE + "/grades");
      assertThat(manager.page().locator("main")).containsText("Giulia Conti");
      assertThat(manager.page().locator("main")).containsText("33");
    }
  }

  @Test
  @Order(6)
  void everyPageStandsInBothLanguagesAndWidths() {
    for (String locale : List.of("it-IT", "en-GB")) {
      for (int width : List.of(1280, 390)) {
        String name = locale.substring(0, 2) + "-" + width;
        for (String person : List.of("Giulia Conti", "Marco Bellini", "Chiara Fontana")) {
          try (LmsVisit visit = LmsVisit.open(browser, system, person, COURSE, locale, width)) {
            assertThat(visit.tool().locator("html")).hasAttribute("lang", locale.substring(0, 2));
            visit.inspect("final-" + person.split(" ", 2)[0].toLowerCase(Locale.ROOT) + "-" + name);
          }
        }
      }
    }
  }

  private static void awaitScore(String person, int points) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!scoresOf(person).contains(points) && System.nanoTime() < end) {
      pause();
    }
    org.assertj.core.api.Assertions.assertThat(scoresOf(person)).contains(points);
  }

  private static List<Integer> scoresOf(String person) {
    JsonNode state = system.sandboxState();
    String id =
        StreamSupport.stream(state.get("known").spliterator(), false)
            .filter(known -> known.get("name").asText().equals(person))
            .map(known -> known.get("id").asText())
            .findFirst()
            .orElseThrow();
    return StreamSupport.stream(state.get("scores").spliterator(), false)
        .filter(score -> score.path("user").asText().equals(id))
        .filter(score -> score.path("lineItem").asText().equals(COLUMN))
        .map(score -> score.path("given").asInt())
        .toList();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
