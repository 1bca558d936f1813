package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.RunningEdition;
import org.ribalta.support.RunningSystem;

/**
 * A manager downloads the programme's course, a teacher imports it into another, its people come
 * in.
 *
 * <p>Mutations: an address in the cartridge that is not the tool's, a link without its custom
 * parameters (an empty activity).
 */
class CartridgeBrowserIT {
  private static final int OWN = 3;
  private static final int OTHER = 4;
  private static final String MANAGER = "Chiara Fontana";
  private static final String TITLE = "Chi guida & chi «impara» <da capo>";

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  @Test
  void carriesTheProgrammeIntoAnotherCourse() throws Exception {
    try (RunningEdition edition = RunningEdition.open(system, TITLE, "")) {
      assertThat(edition.read("").path("title").asText()).isEqualTo(TITLE);
      importInto(download());
      for (String locale : List.of("it-IT", "en-GB")) {
        try (LmsVisit junior = openImported("Giulia Conti", locale)) {
          assertThat(junior.tool().locator("header.top")).containsText(TITLE);
          assertThat(junior.button(locale.startsWith("it") ? "Iscriviti" : "Enrol")).isVisible();
        }
      }
      try (LmsVisit manager = openImported(MANAGER, "it-IT")) {
        assertThat(manager.tool().locator("main")).containsText("Non si è ancora iscritto nessuno");
      }
    }
  }

  private static Path download() throws Exception {
    for (String locale : List.of("en-GB", "it-IT")) {
      for (int width : List.of(390, 1280)) {
        try (LmsVisit manager = LmsVisit.open(browser, system, MANAGER, OWN, locale, width)) {
          manager.tool().locator("a[href='#/board/promotion']").first().click();
          manager.arrived();
          manager
              .tool()
              .locator("details", new FrameLocator.LocatorOptions().setHasText("Moodle"))
              .locator("summary")
              .click();
          manager.inspect("cartridge-" + locale.substring(0, 2) + "-" + width);
          if (locale.startsWith("it") && width == 1280) {
            Download download =
                manager.page().waitForDownload(() -> manager.button("Scarica il file").click());
            assertThat(download.suggestedFilename())
                .startsWith("Chi guida & chi «impara»")
                .endsWith(".imscc");
            Path file = Files.createTempFile("ribalta", ".imscc");
            download.saveAs(file);
            return file;
          }
        }
      }
    }
    throw new AssertionError("nothing was downloaded");
  }

  private static void importInto(Path file) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setLocale("it-IT"))) {
      Page page = new LinkInstallation(browser, system).signedIn(context, MANAGER);
      page.navigate(system.lms() + "/courses/" + OTHER);
      page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Importa un Common Cartridge"))
          .click();
      page.locator("#file").setInputFiles(file);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importa").setExact(true))
          .click();
      Locator done = page.locator("[role=status]");
      assertThat(done).containsText("Attività importate: 5");
      assertThat(page.locator("main")).containsText(TITLE);
    }
  }

  private static LmsVisit openImported(String person, String locale) {
    return LmsVisit.open(
        browser,
        system,
        person,
        OTHER,
        locale,
        1280,
        page ->
            page.locator("section.tool", new Page.LocatorOptions().setHasText(TITLE))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click());
  }
}
