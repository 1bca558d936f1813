package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningSystem;

/**
 * A teacher adds a programme to a course from inside the LMS; a learner opens it from there.
 *
 * <p>Mutations: with {@code form-action 'self'} the answer never leaves the tool; without the key
 * in the custom parameters the learner finds an empty activity.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeepLinkBrowserIT {
  private static final int COURSE = 2;
  private static final String TITLE = "Voci dal digitale";

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  private static LmsVisit choose(String person, String locale, int width) {
    return LmsVisit.choose(browser, system, person, COURSE, locale, width);
  }

  @Test
  @Order(1)
  void teacherBeginsAProgrammeAndAddsIt() {
    try (LmsVisit teacher = choose("Chiara Fontana", "it-IT", 1280)) {
      Locator begin = teacher.tool().locator("details.another summary");
      if (begin.count() > 0) {
        begin.click();
      }
      teacher.field("Nome del programma").fill(TITLE);
      teacher.field("Comincia il").fill(LocalDate.now(ZoneId.of("Europe/Rome")).toString());
      teacher.button("Crea il programma").click();
      assertThat(chosen(teacher)).isChecked();
      teacher.inspect("select-it-1280");

      teacher.button("Aggiungi al corso").click();

      assertThat(answer(teacher)).containsText("Attività aggiunta al corso");
      assertThat(answer(teacher)).containsText(TITLE);
      teacher.inspect("select-added-it-1280");
    }
  }

  @Test
  @Order(2)
  void learnerOpensTheActivityAndIsInTheProgramme() {
    try (LmsVisit learner = opened("Giulia Conti", "it-IT", 390)) {
      assertThat(learner.tool().locator("header.top")).containsText(TITLE);
      assertThat(learner.button("Iscriviti")).isVisible();
      learner.inspect("select-opened-it-390");
    }
    try (LmsVisit learner = opened("Giulia Conti", "en-GB", 1280)) {
      assertThat(learner.tool().locator("header.top")).containsText(TITLE);
    }
  }

  @Test
  @Order(3)
  void teacherAddsItOnceMoreOrThinksBetterOfIt() {
    for (int width : List.of(390, 1280)) {
      try (LmsVisit teacher = choose("Chiara Fontana", "en-GB", width)) {
        teacher.inspect("select-en-" + width);
        teacher.button("Cancel").click();
        assertThat(answer(teacher)).containsText("No activity added");
      }
    }
    try (LmsVisit teacher = choose("Chiara Fontana", "it-IT", 390)) {
      chosen(teacher).check();
      teacher.inspect("select-it-390");
      teacher.button("Aggiungi al corso").click();
      assertThat(answer(teacher)).containsText("Attività aggiunta al corso");
    }
  }

  /** The LMS's page in the frame, which took the tool's place. */
  private static Locator answer(LmsVisit teacher) {
    return teacher.tool().locator("main#main");
  }

  private static Locator chosen(LmsVisit teacher) {
    return teacher
        .tool()
        .locator(".tick, .pick", new FrameLocator.LocatorOptions().setHasText(TITLE))
        .locator("input")
        .first();
  }

  private static LmsVisit opened(String person, String locale, int width) {
    return LmsVisit.open(
        browser,
        system,
        person,
        COURSE,
        locale,
        width,
        page ->
            page.locator("section.tool", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click());
  }
}
