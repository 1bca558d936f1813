package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * A junior prepares by answering, both of the pair sign, and a module that a teacher added to the
 * LMS's course opens there and has a score of its own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourseBrowserIT {
  private static final int COURSE = 4;
  private static final String OWN_COLUMN = "23";
  private static final String PREPARATION = "Prima di cominciare: per chi insegna";

  private static RunningSystem system;
  private static Browser browser;
  private static RunningPair pair;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
    pair = RunningPair.publish(system);
  }

  @AfterAll
  static void close() {
    pair.close();
  }

  private static LmsVisit visit(String person, String locale, int width) {
    return LmsVisit.open(browser, system, person, COURSE, locale, width);
  }

  // Mutation: ModulePlace without its check, and AnswersPolicy taking blanks: a click completes.
  @Test
  @Order(1)
  void juniorCompletesTheBriefingByAnswering() {
    try (LmsVisit junior = visit("Giulia Conti", "it-IT", 1280)) {
      junior.inspect("home-course-it-1280");
      follow(junior, PREPARATION);
      junior.button("Completa il modulo").click();
      assertThat(main(junior)).containsText("Domanda 3: scrivi due righe");
      junior.inspect("module-errors-it-1280");

      answer(junior);

      assertThat(main(junior)).containsText("Puoi cambiare le tue risposte quando vuoi");
      follow(junior, "Torna al tuo percorso");
      assertThat(steps(junior).first()).containsText("fatto il");
    }
  }

  // Mutation: the agreement said to hold with one signature.
  @Test
  @Order(2)
  void bothSignTheAgreement() {
    try (LmsVisit junior = visit("Giulia Conti", "it-IT", 390)) {
      follow(junior, "Leggi e firma");
      junior.inspect("agreement-it-390");
      junior.button("Firmo il patto").click();
      assertThat(main(junior)).containsText("Manca quella di Marco");
    }
    try (LmsVisit senior = visit("Marco Bellini", "it-IT", 1280)) {
      follow(senior, "Leggi e firma");
      senior.inspect("agreement-it-1280");
      senior.button("Firmo il patto").click();
      assertThat(main(senior)).containsText("il patto vale");
      senior.inspect("agreement-signed-it-1280");
    }
  }

  @Test
  @Order(3)
  void everyPageStandsInBothLanguagesAndWidths() {
    for (int width : List.of(1280, 390)) {
      try (LmsVisit junior = visit("Giulia Conti", "it-IT", width)) {
        follow(junior, PREPARATION);
        junior.inspect("module-it-" + width);
        follow(junior, "A metà strada");
        assertThat(main(junior)).containsText("Non è ancora il momento");
        junior.inspect("module-closed-it-" + width);
      }
      try (LmsVisit senior = visit("Marco Bellini", "en-GB", width)) {
        senior.inspect("home-course-en-" + width);
        follow(senior, "Before you start: for those who learn");
        senior.inspect("module-en-" + width);
        follow(senior, "Your agreement");
        senior.inspect("agreement-en-" + width);
      }
    }
  }

  // Mutations: a module's link that opens the programme; its score sent to the programme's column.
  @Test
  @Order(4)
  void linkedModuleOpensInTheCourseAndHasAScoreOfItsOwn() {
    try (LmsVisit teacher =
        LmsVisit.choose(browser, system, "Chiara Fontana", COURSE, "it-IT", 1280)) {
      Locator checked = teacher.tool().locator("form#select input:checked");
      while (checked.count() > 0) {
        checked.first().uncheck();
      }
      teacher
          .tool()
          .locator(
              ".tick, .pick",
              new FrameLocator.LocatorOptions().setHasText(PREPARATION + ", modulo di Nuove voci"))
          .locator("input")
          .first()
          .check();
      teacher.inspect("select-modules-it-1280");
      teacher.button("Aggiungi al corso").click();
      assertThat(main(teacher)).containsText("Attività aggiunta al corso");
    }
    List<Double> own = scores(true);
    int others = scores(false).size();
    pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}");

    try (LmsVisit junior =
        LmsVisit.open(
            browser, system, "Giulia Conti", COURSE, "it-IT", 1280, CourseBrowserIT::openModule)) {
      assertThat(junior.tool().locator("h1")).hasText(PREPARATION);
      assertThat(junior.field("Che cosa ti piacerebbe portare")).hasValue("Una riunione");
    }

    await(others + 1);
    org.assertj.core.api.Assertions.assertThat(scores(false)).last().isEqualTo(100.0);
    org.assertj.core.api.Assertions.assertThat(scores(true)).isEqualTo(own);
  }

  /** The newest: other tests import links of their own into the course. */
  private static void openModule(Page page) {
    page.locator("section.tool", new Page.LocatorOptions().setHasText(PREPARATION))
        .last()
        .getByRole(AriaRole.LINK)
        .first()
        .click();
  }

  private static void answer(LmsVisit junior) {
    junior.field("Che cosa ti piacerebbe portare").fill("Una riunione");
    junior.field("Come vorresti che ti fermassero").fill("Alza la mano");
    junior.field("Davanti a un capo").fill("I miei dubbi");
    junior.button("Completa il modulo").click();
  }

  private static void follow(LmsVisit visit, String link) {
    visit
        .tool()
        .getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(link))
        .first()
        .click();
    visit.arrived();
  }

  private static Locator main(LmsVisit visit) {
    return visit.tool().locator("main");
  }

  private static Locator steps(LmsVisit visit) {
    return visit.tool().locator(".steps li");
  }

  private static void await(int count) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (scores(false).size() < count && System.nanoTime() < end) {
      pause();
    }
    org.assertj.core.api.Assertions.assertThat(scores(false)).hasSize(count);
  }

  /** Giulia's, in the programme's own column or in the others. */
  private static List<Double> scores(boolean own) {
    String giulia = system.sandbox().idOf("Giulia Conti");
    Stream<JsonNode> all =
        StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false);
    return all.filter(score -> score.path("user").asText().equals(giulia))
        .filter(score -> score.path("lineItem").asText().equals(OWN_COLUMN) == own)
        .map(score -> score.path("given").asDouble())
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
