package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/**
 * A manager settles what is missing, names the roles and turns the public page on, by hand; people
 * read those names, and anybody reads the page.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammeBrowserIT {
  private static final int COURSE = 3;
  private static final Path PICTURES = Path.of(System.getProperty("test.work"), "pictures");

  private static RunningSystem system;
  private static RunningEdition edition;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    edition = RunningEdition.open(system, "Alla pari", "");
    browser = org.ribalta.support.Browser.shared();
  }

  @AfterAll
  static void stop() {
    edition.close();
  }

  private static LmsVisit visit(String person, String locale, int width) {
    return LmsVisit.open(browser, system, person, COURSE, locale, width);
  }

  // Fails if a missing thing does not lead to its field, or what is saved does not come back.
  @Test
  @Order(1)
  void managerFollowsWhatIsMissingToItsFieldAndSettlesIt() {
    try (LmsVisit manager = visit("Chiara Fontana", "it-IT", 1280)) {
      assertThat(manager.tool().locator("main")).containsText("Mancano 4 cose");
      manager.inspect("setup-board-it-1280");
      manager.tool().getByText("Di’ come si chiamano i due ruoli").click();
      assertThat(manager.field("Chi insegna si chiama")).isFocused();
      manager.field("Chi insegna si chiama").fill("guida");
      manager.button("Salva le impostazioni").click();
      assertThat(manager.tool().locator("form .summary")).containsText("Scrivi anche questo nome");
      manager.inspect("setup-errors-it-1280");
      manager.field("Chi impara si chiama").fill("leader");
      manager.field("Posti in tutto").fill("40");
      manager.button("Salva le impostazioni").click();

      assertThat(manager.tool().locator(".toast")).containsText("Impostazioni salvate");
      assertThat(manager.tool().locator("main")).containsText("Mancano 2 cose");
    }
  }

  // Fails if the page of whoever takes part has words of its own for the roles.
  @Test
  @Order(2)
  void participantReadsTheNamesOfTheRoles() {
    try (LmsVisit junior = visit("Giulia Conti", "it-IT", 390)) {
      assertThat(junior.tool().locator("main")).containsText("Partecipi come guida");
      assertThat(junior.tool().locator("main")).containsText("Partecipi come leader");
      Assertions.assertThat(junior.text()).doesNotContainIgnoringCase("mentor");
      junior.inspect("enrol-roles-it-390");
    }
  }

  // Fails if one click is enough to show the programme to everybody.
  @Test
  @Order(3)
  void managerTurnsThePageOnAfterAQuestion() {
    try (LmsVisit manager = visit("Chiara Fontana", "it-IT", 1280)) {
      manager.tool().getByText("Prendi link, QR e testi").click();
      assertThat(manager.tool().locator(".qr")).isVisible();
      manager.field("Due righe tue").fill("Da noi chi comincia ha molto da insegnare.");
      manager.button("Accendi la pagina").click();
      manager.confirm("Torna indietro");
      assertThat(manager.tool().locator("main")).containsText("spenta");
      manager.button("Accendi la pagina").click();
      manager.confirm("Accendi la pagina");

      assertThat(manager.tool().locator("main .chip.good")).containsText("accesa");
      assertThat(manager.tool().locator("#promotion-link"))
          .hasValue(system.tool() + "/p/alla-pari");
      manager.inspect("promotion-it-1280");
    }
    edition.crowd();
  }

  @Test
  @Order(4)
  void publicPageStandsInBothLanguagesWidthsAndThemes() {
    for (String language : List.of("it", "en")) {
      for (int width : List.of(1280, 390)) {
        look(language, width);
      }
    }
  }

  private static void look(String language, int width) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900)
                .setColorScheme(
                    width == 390 && language.equals("en")
                        ? ColorScheme.DARK
                        : ColorScheme.LIGHT))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(system.tool() + "/p/alla-pari");
      assertThat(page.locator("h1")).hasText("Alla pari");
      assertThat(page.locator("html")).hasAttribute("lang", language);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(PICTURES.resolve("public-" + language + "-" + width + ".png")));
      Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(Rule::getId)
          .isEmpty();
      Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      Assertions.assertThat(complaints).isEmpty();
    }
  }

  @Test
  @Order(5)
  void managersPlacesStandInEnglishOnAPhone() {
    try (LmsVisit manager = visit("Chiara Fontana", "en-GB", 390)) {
      manager.inspect("setup-board-en-390");
      manager.tool().getByText("Change the settings").click();
      assertThat(manager.field("Places in all")).hasValue("40");
      manager.inspect("settings-en-390");
      manager.tool().getByText("Back to the programme").click();
      manager.tool().getByText("Get link, QR code and texts").click();
      assertThat(manager.tool().locator(".qr")).isVisible();
      manager.inspect("promotion-en-390");
    }
  }
}
