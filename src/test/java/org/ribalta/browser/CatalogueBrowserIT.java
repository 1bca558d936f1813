package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.support.RunningSystem;

/**
 * Every component and page of the catalogue in every state, in each language, theme and width; and
 * the paths that people without a mouse take.
 *
 * <p>Mutations: an input that loses its label, a colour below 4.5:1, an inline style, a text
 * outside the catalogues or a box of fixed width make one of these fail.
 */
class CatalogueBrowserIT {
  private static final int SMALLEST = 320;

  private static String lms;
  private static Browser browser;

  @BeforeAll
  static void start() {
    lms = RunningSystem.get().lms();
    browser = org.ribalta.support.Browser.shared();
  }

  @ParameterizedTest
  @CsvSource({
    "it, 1280, LIGHT",
    "it, 1280, DARK",
    "it, 390, LIGHT",
    "it, 390, DARK",
    "en, 1280, LIGHT",
    "en, 1280, DARK",
    "en, 390, LIGHT",
    "en, 390, DARK"
  })
  void everyComponentIsAccessible(String language, int width, ColorScheme theme) {
    try (CatalogueVisit visit = new CatalogueVisit(browser, lms, language, width, theme)) {
      visit.openIndex();
      visit.picture("index");
      visit.inspect("index");
    }
  }

  // Every pair of language, width and theme occurs, which is what a fault depends on.
  @ParameterizedTest
  @CsvSource({"it, 1280, LIGHT", "it, 390, DARK", "en, 1280, DARK", "en, 390, LIGHT"})
  void everyPageIsAccessible(String language, int width, ColorScheme theme) {
    try (CatalogueVisit visit = new CatalogueVisit(browser, lms, language, width, theme)) {
      for (String state : visit.statesOnTheirOwn()) {
        visit.open(state);
        visit.picture(state);
        visit.inspect(state);
      }
    }
  }

  // Fails when a text is written into a module, or when a longer language would be cut off.
  @Test
  void noTextEscapesThePseudoLanguageAndNoneIsCutOff() throws IOException {
    String faults = script("pseudo-faults.js");
    try (CatalogueVisit visit =
        new CatalogueVisit(browser, lms, "en-XA", SMALLEST, ColorScheme.LIGHT)) {
      for (String state : visit.states()) {
        visit.open(state);
        visit.picture(state);
        assertThat((List<?>) visit.page().evaluate(faults)).as(state).isEmpty();
      }
    }
  }

  @Test
  void dialogGivesFocusBackAfterEscape() {
    try (CatalogueVisit visit = italian("confirm")) {
      Locator opener = button(visit.page(), "Togli…");
      opener.focus();
      visit.page().keyboard().press("Enter");
      assertThat(button(visit.page(), "Torna indietro")).isFocused();
      visit.page().keyboard().press("Escape");

      assertThat(visit.page().locator("dialog")).hasCount(0);
      assertThat(opener).isFocused();
    }
  }

  @Test
  void errorSummaryTakesFocusAndLeadsToItsFields() {
    try (CatalogueVisit visit = italian("form-errors")) {
      assertThat(visit.page().locator("#errors-summary")).isFocused();
      visit.page().keyboard().press("Tab");
      visit.page().keyboard().press("Enter");

      assertThat(visit.page().locator("#errors-name")).isFocused();
      assertThat(visit.page().locator("#errors-name")).hasAttribute("aria-invalid", "true");
    }
  }

  @Test
  void tableSortsByKeyboard() {
    try (CatalogueVisit visit = italian("table")) {
      Locator header = visit.page().getByRole(AriaRole.COLUMNHEADER).nth(1);
      header.locator("button").focus();
      visit.page().keyboard().press("Enter");
      assertThat(header).hasAttribute("aria-sort", "ascending");
      assertThat(visit.page().locator("tbody tr").first()).containsText("Posta");
      visit.page().keyboard().press("Space");

      assertThat(header).hasAttribute("aria-sort", "descending");
      assertThat(visit.page().locator("tbody tr").first()).containsText("Anagrafe");
      assertThat(header.locator("button")).isFocused();
    }
  }

  @Test
  void toastIsUndoneByKeyboard() {
    try (CatalogueVisit visit = italian("toast")) {
      button(visit.page(), "Togli il ruolo").focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("main")).containsText("Nessun ruolo.");
      assertThat(button(visit.page(), "Annulla")).isFocused();
      visit.page().keyboard().press("Enter");

      assertThat(visit.page().locator("main")).containsText("Facilitatrice");
      assertThat(visit.page().locator(".toast")).hasCount(0);
    }
  }

  // Fails when what was typed is thrown away with the failure.
  @Test
  void formKeepsWhatWasTypedWhenTheConnectionDrops() {
    try (CatalogueVisit visit = italian("form-offline")) {
      assertThat(visit.page().locator("#dropped-name")).hasValue("Competenze digitali");
      assertThat(button(visit.page(), "Riprova")).isVisible();
      visit.page().locator("#dropped-name").fill("Altro");
      button(visit.page(), "Riprova").click();

      assertThat(visit.page().locator("#dropped-name")).hasValue("Altro");
    }
  }

  private static CatalogueVisit italian(String state) {
    CatalogueVisit visit = new CatalogueVisit(browser, lms, "it", 1280, ColorScheme.LIGHT);
    visit.open(state);
    return visit;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String script(String name) throws IOException {
    try (var in = CatalogueBrowserIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
