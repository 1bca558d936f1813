package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
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
 * A course whose people no directory knows: they come from its roster, say their level and enrol.
 *
 * <p>Mutations: without the question for the level nobody can be paired; without "declared" the
 * manager takes a person's word for the company's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterBrowserIT {
  private static final int COURSE = 5;

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  private static LmsVisit visit(String person, String locale, int width) {
    return LmsVisit.open(browser, system, person, COURSE, locale, width);
  }

  @Test
  @Order(1)
  void managerSeesThePeopleOfTheCourse() {
    try (LmsVisit manager = visit("Chiara Fontana", "it-IT", 1280)) {
      manager.field("Nome del programma").fill("Insieme nel digitale");
      manager.field("Comincia il").fill(LocalDate.now(ZoneId.of("Europe/Rome")).toString());
      manager.button("Crea il programma").click();
      assertThat(manager.tool().locator("main")).containsText("Persone del corso");
      assertThat(manager.tool().locator("#roster-title + p + p")).containsText("66 persone");

      manager.button("Leggi di nuovo").click();
      assertThat(manager.button("Leggi di nuovo")).isVisible();
    }
  }

  @Test
  @Order(2)
  void peopleSayTheirLevelAndEnrol() {
    try (LmsVisit junior = visit("Giulia Conti", "it-IT", 1280)) {
      junior.button("Iscriviti").click();
      assertThat(junior.tool().locator("main")).containsText("Scegli il livello del tuo lavoro");
      junior.inspect("roster-enrol-errors-it-1280");
      enrol(junior, "Junior", "MENTOR", "ai-assistants", "negotiation");
    }
    try (LmsVisit senior = visit("Marco Bellini", "it-IT", 390)) {
      senior.inspect("roster-enrol-it-390");
      enrol(senior, "Direzione", "MENTEE", "negotiation", "ai-assistants");
    }
    for (int width : List.of(1280, 390)) {
      try (LmsVisit other = visit("Davide Lorusso", "en-GB", width)) {
        assertThat(other.field("What level is your job?")).isVisible();
        other.inspect("roster-enrol-en-" + width);
      }
    }
  }

  private static void enrol(LmsVisit visit, String level, String side, String offer, String want) {
    visit
        .field("Che livello ha il tuo lavoro?")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(level));
    visit.tool().locator("input[type=radio][value=" + side + "]").check();
    visit.choose("offers", offer);
    visit.choose("wants", want);
    visit.choose("availability", "MON_AM");
    visit.button("Iscriviti").click();
    assertThat(visit.tool().locator("main")).containsText("La tua iscrizione c’è");
  }

  @Test
  @Order(3)
  void managerSeesWhoseWordTheLevelIsAndPairsThem() {
    for (String locale : List.of("it-IT", "en-GB")) {
      for (int width : List.of(1280, 390)) {
        try (LmsVisit manager = visit("Chiara Fontana", locale, width)) {
          assertThat(manager.tool().locator("main"))
              .containsText(
                  locale.startsWith("it") ? "livello 2 (dichiarato)" : "level 2 (declared)");
          manager.inspect("roster-board-" + locale.substring(0, 2) + "-" + width);
        }
      }
    }
    try (LmsVisit manager = visit("Chiara Fontana", "it-IT", 1280)) {
      manager.button("Trova le coppie").click();
      assertThat(manager.tool().locator("main")).containsText("Ottimo dimostrato");
      assertThat(manager.tool().locator("main")).containsText("Giulia Conti");
      manager.inspect("roster-proposals-it-1280");
    }
  }

  @Test
  @Order(4)
  void administratorSeesTheRosters() {
    for (String locale : List.of("it-IT", "en-GB")) {
      boolean italian = locale.startsWith("it");
      for (int width : List.of(1280, 390)) {
        try (LmsVisit admin = visit("Paolo Greco", locale, width)) {
          admin.openDesk();
          if (width <= 860) {
            admin.tool().locator(".places-fold summary").click();
          }
          admin
              .tool()
              .locator(
                  (width > 860 ? ".places-wide" : ".places-fold") + " a",
                  new FrameLocator.LocatorOptions()
                      .setHasText(italian ? "LMS collegati" : "Connected LMSs"))
              .click();
          assertThat(admin.tool().locator("#rosters-title")).isVisible();
          admin.tool().locator("details.another summary").first().click();
          admin.inspect("roster-desk-" + locale.substring(0, 2) + "-" + width);
        }
      }
    }
  }
}
