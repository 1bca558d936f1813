package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.RunningSystem;

/**
 * The administration desk in the LMS's frame, on the running system.
 *
 * <p>Mutations: a control that only a mouse reaches, a dialog that keeps the focus, a page whose
 * endpoint answers something else than the contract.
 */
class DeskBrowserIT {
  private static final int COURSE = 2;
  private static final String ADMINISTRATOR = "Paolo Greco";
  private static final FilePayload WRONG_FILE =
      new FilePayload(
          "persone.csv",
          "text/csv",
          "userName;attivo\nada;forse\n".getBytes(StandardCharsets.UTF_8));
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "it-IT",
          List.of(
              "LMS collegati",
              "Anagrafe aziendale",
              "Persone da un file",
              "Ruoli",
              "Accesso",
              "Messaggi in uscita",
              "Punteggi nei registri",
              "Registro delle azioni",
              "Salute",
              "La tua azienda",
              "Chiavi",
              "Impostazioni in uso"),
          "en-GB",
          List.of(
              "Connected LMSs",
              "Company directory",
              "People from a file",
              "Roles",
              "Sign-in",
              "Outgoing messages",
              "Scores in gradebooks",
              "Record of actions",
              "Health",
              "Your company",
              "Keys",
              "Settings in force"));

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  @Test
  void administratorConnectsDirectoryAndRevokesItByKeyboardAlone() {
    try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, "it-IT", 1280)) {
      follow(visit, "Amministrazione");
      follow(visit, "Anagrafe aziendale");

      visit.tabTo("input Nome");
      visit.type("Prova da tastiera");
      visit.tabTo("Crea il collegamento");
      visit.press("Enter");
      assertThat(visit.tool().locator("#secret-title")).isFocused();
      visit.inspect("desk-secret-it-1280");
      visit.tabTo("L’ho copiato");
      visit.press("Enter");
      assertThat(visit.tool().locator("#secret-title")).hasCount(0);

      visit.tabTo("Revoca Prova da tastiera");
      visit.press("Enter");
      assertThat(visit.tool().locator("dialog[open]")).containsText("Non si torna indietro");
      visit.press("Shift+Tab");
      visit.press("Enter");
      assertThat(visit.tool().locator("tr", named("Prova da tastiera"))).containsText("revocato");
    }
  }

  /**
   * Mutations: a result that stays when the connection is another, an outcome that only shows, a
   * preset that overwrites what somebody typed.
   */
  @Test
  void administratorTestsTheConnectionAndReadsWhatToDo() {
    for (String locale : List.of("it-IT", "en-GB")) {
      boolean italian = locale.startsWith("it");
      int width = italian ? 1280 : 390;
      try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, locale, width)) {
        visit.openDesk();
        open(visit, PAGES.get(locale).get(0), width);
        system.faults("{\"token\":\"down\"}");
        visit.tabTo(italian ? "Prova http" : "Test http");
        visit.press("Enter");
        assertThat(visit.tool().locator("#connection-test-title")).isFocused();
        assertThat(visit.tool().locator("[role=status]", named(italian ? "1 passo" : "1 step")))
            .hasCount(1);
        assertThat(visit.tool().locator("#connection-test-title ~ .tabular tbody tr")).hasCount(8);
        visit.inspect("desk-test-failed-" + locale + "-" + width);

        system.faults("{\"token\":\"up\"}");
        // Other tests leave registrations behind; this one is as the LMS knows it.
        visit
            .tool()
            .locator("tr", named("aula-meridiana-1"))
            .locator(".btn")
            .first()
            .press("Enter");
        assertThat(visit.tool().locator("#connection-test-title ~ .lead")).isVisible();
        assertThat(visit.tool().locator("#connection-test-title ~ .tabular .chip.bad")).hasCount(0);
        assertThat(visit.tool().locator("#connection-test-title ~ .tabular .chip.good"))
            .not()
            .hasCount(0);
        visit.inspect("desk-test-passed-" + locale + "-" + width);
      } finally {
        system.faults("{\"token\":\"up\"}");
      }
    }
  }

  @Test
  void presetFillsInWhatItKnowsAndKeepsWhatWasTyped() {
    for (String locale : List.of("it-IT", "en-GB")) {
      int width = locale.startsWith("it") ? 390 : 1280;
      try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, locale, width)) {
        visit.openDesk();
        open(visit, PAGES.get(locale).get(0), width);
        visit.tool().locator("details.another > summary").press("Enter");
        visit.tool().locator("#platform-issuer").fill("https://aula.example.it/");
        assertThat(visit.tool().locator("#platform-tokenEndpoint"))
            .hasValue("https://aula.example.it/mod/lti/token.php");
        visit.tool().locator("#platform-jwksUri").fill("https://altro.example.it/keys");

        visit.tool().locator("#platform-preset").selectOption("brightspace");

        assertThat(visit.tool().locator("#platform-issuer")).hasValue("https://aula.example.it/");
        assertThat(visit.tool().locator("#platform-authorizationEndpoint"))
            .hasValue("https://aula.example.it/d2l/lti/authenticate");
        assertThat(visit.tool().locator("#platform-tokenEndpoint"))
            .hasValue("https://auth.brightspace.com/core/connect/token");
        assertThat(visit.tool().locator("#platform-jwksUri"))
            .hasValue("https://altro.example.it/keys");
        assertThat(visit.tool().locator("details.another")).containsText("Manage Extensibility");
        visit.tool().locator("details.another details summary").press("Enter");
        assertThat(visit.tool().locator("#our-tool")).hasValue(Pattern.compile("jwksUrl"));
        visit.tool().locator(".copy:has(#our-tool) button").press("Enter");
        assertThat(
                visit
                    .tool()
                    .locator(
                        "[role=status]", named(locale.startsWith("it") ? "Copiato" : "Copied")))
            .hasCount(1);
        visit.inspect("desk-preset-" + locale + "-" + width);
      }
    }
  }

  /** Mutation: read the file as text, and Excel no longer knows its encoding. */
  @Test
  void administratorTakesTheRowsToMendHome() throws IOException {
    try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, "it-IT", 1280)) {
      visit.openDesk();
      open(visit, "Persone da un file", 1280);
      visit.field("File delle persone").setInputFiles(WRONG_FILE);
      visit.button("Prova il file").click();
      assertThat(visit.tool().locator("#import-job ~ .tabular")).containsText("Scrivi sì o no.");
      assertThat(visit.button("Importa 0 persone")).hasCount(0);
      visit.inspect("desk-import-errors-it-1280");

      Download download =
          visit.page().waitForDownload(() -> visit.button("Scarica gli errori").click());

      Assertions.assertThat(download.suggestedFilename()).isEqualTo("righe-da-sistemare.csv");
      Assertions.assertThat(Files.readString(download.path()))
          .startsWith("\ufeff\"Riga\";")
          .contains("2;\"attivo\";\"Scrivi sì o no.\"");
    }
  }

  @Test
  void everyPageAnswersInBothLanguages() {
    PAGES.forEach(
        (locale, titles) -> {
          int width = locale.startsWith("en") ? 1280 : 390;
          try (LmsVisit visit =
              LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, locale, width)) {
            visit.openDesk();
            for (String title : titles) {
              open(visit, title, width);
              visit.inspect("desk-" + locale.substring(0, 2) + "-" + titles.indexOf(title));
            }
          }
        });
  }

  /** Mutation: a title that scrolls to itself when it takes the focus after a wait. */
  @Test
  void pageThatArrivesLateStaysWhereItWasScrolled() {
    List<Route> held = new ArrayList<>();
    try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, "it-IT", 1280)) {
      visit.openDesk();
      visit.page().setViewportSize(1280, 500);
      visit.page().route("**/api/v1/admin/tenants/*/outbox?*", held::add);
      visit.tool().locator(".places-wide a", named("Messaggi in uscita")).press("Enter");
      assertThat(visit.tool().locator("h1")).hasText("Un momento");
      Object below = visit.page().evaluate("scrollTo(0, 300), scrollY");

      held.forEach(Route::resume);
      assertThat(visit.tool().locator("h1")).hasText("Messaggi in uscita");
      visit.arrived();

      Assertions.assertThat(visit.page().evaluate("scrollY")).isEqualTo(below).isEqualTo(300);
    }
  }

  private static void open(LmsVisit visit, String title, int width) {
    String places = width > 860 ? ".places-wide" : ".places-fold";
    if (width <= 860) {
      visit.tool().locator(places + " summary").click();
    }
    visit.tool().locator(places + " a", named(title)).click();
    assertThat(visit.tool().locator("h1")).hasText(title);
    visit.arrived();
  }

  private static FrameLocator.LocatorOptions named(String title) {
    return new FrameLocator.LocatorOptions().setHasText(title);
  }

  private static void follow(LmsVisit visit, String name) {
    visit.tabTo(name);
    visit.press("Enter");
    assertThat(visit.tool().locator("h1")).hasText(name);
    assertThat(visit.tool().locator("h1")).isFocused();
  }
}
