package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ribalta.browser.LinkInstallation.ADMINISTRATOR;
import static org.ribalta.browser.LinkInstallation.WORKSHOP;
import static org.ribalta.browser.LinkInstallation.tool;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningSystem;

/**
 * Installed by one link: made on the desk, pasted into the LMS, used there from a course.
 *
 * <p>Mutations: a page that the LMS may not frame; no {@code org.imsglobal.lti.close}; a deployment
 * that comes in without approval.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationBrowserIT {
  private static final Path PICTURES = Path.of(System.getProperty("test.work"), "pictures");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static RunningSystem system;
  private static Browser browser;
  private static LinkInstallation lms;
  private static String used;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
    lms = new LinkInstallation(browser, system);
  }

  @Test
  @Order(1)
  void administratorInstallsByLinkAndPeopleComeIn() {
    used = makeLink("it-IT", 1280, true);
    try (BrowserContext context = lms.context("it-IT", 1280)) {
      Page page = lms.signedIn(context, ADMINISTRATOR);
      lms.register(page, used, false);
      assertThat(tool(page).locator("h1")).hasText("Ribalta e il tuo LMS sono collegati");
      inspect(page, "registration-connected-it-1280");
      tool(page).getByRole(AriaRole.BUTTON, framed("Fatto")).click();
      assertThat(page.locator("h1")).hasText("Strumenti di questo LMS");
      assertThat(page.locator("main")).containsText("Ribalta meridiana-");
      inspect(page, "tools-waiting-it-1280");
      lms.activate(page);
    }
    try (LmsVisit junior =
        LmsVisit.open(browser, system, "Giulia Conti", WORKSHOP, "it-IT", 1280)) {
      assertThat(junior.tool().locator("main")).containsText("Chi gestisce il programma");
    }
  }

  @Test
  @Order(2)
  void linkThatWasUsedSaysSo() {
    try (BrowserContext context = lms.context("en-GB", 390)) {
      Page page = lms.signedIn(context, ADMINISTRATOR);
      lms.register(page, used, false);
      assertThat(tool(page).locator("h1")).hasText("This registration link does not work any more");
      inspect(page, "registration-spent-en-390");
      page.navigate(makeLink("en-GB", 390, false));
      assertThat(page.locator("h1")).hasText("Paste this link into your LMS");
      inspect(page, "registration-paste-en-390");
    }
  }

  /** As with Canvas: the deployment shows at the first launch only. */
  @Test
  @Order(3)
  void deploymentThatNobodyApprovedWaits() {
    String link = makeLink("en-GB", 1280, false);
    try (BrowserContext context = lms.context("en-GB", 390)) {
      Page page = lms.signedIn(context, ADMINISTRATOR);
      lms.register(page, link, true);
      assertThat(tool(page).locator("main")).containsText("to approve the installation");
      inspect(page, "registration-waiting-en-390");
      lms.activate(page);
    }
    seesThatItWaits("en-GB", 390, "This course is waiting for approval");
    seesThatItWaits("it-IT", 1280, "Questo corso aspetta un’approvazione");
    lms.approve(true);
    try (LmsVisit junior =
        LmsVisit.open(browser, system, "Giulia Conti", WORKSHOP, "it-IT", 1280)) {
      assertThat(junior.tool().locator("main")).containsText("Chi gestisce il programma");
    }
  }

  /** Mutation: a preset that does not know its {@code product_family_code}. */
  @Test
  @Order(4)
  void lmsThatBehavesLikeAnotherIsRecognisedByItsLink() {
    try (BrowserContext context = lms.context("it-IT", 1280);
        BrowserContext narrow = lms.context("en-GB", 390)) {
      Page page = lms.signedIn(context, ADMINISTRATOR);
      page.locator("a[href='/sandbox/likeness']").click();
      page.getByLabel("Brightspace").check();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comportati così"))
          .click();
      assertThat(page.locator("[role=status]")).containsText("Brightspace");
      inspect(page, "likeness-it-1280");
      Page english = lms.signedIn(narrow, ADMINISTRATOR);
      english.navigate(system.lms() + "/likeness");
      assertThat(english.getByLabel("Brightspace")).isChecked();
      inspect(english, "likeness-en-390");

      lms.register(page, makeLink("it-IT", 1280, false), false);
      assertThat(tool(page).locator("h1")).hasText("Ribalta e il tuo LMS sono collegati");
      try (LmsVisit visit = lms.desk("it-IT", 1280)) {
        assertThat(visit.tool().locator("tbody").first()).containsText("Brightspace");
      }
      try (LmsVisit junior =
          LmsVisit.open(browser, system, "Giulia Conti", WORKSHOP, "it-IT", 1280)) {
        assertThat(junior.tool().locator("main")).containsText("Chi gestisce il programma");
      }
    } finally {
      system.faults("{\"lms\":\"moodle\"}");
    }
  }

  private static void seesThatItWaits(String locale, int width, String title) {
    try (BrowserContext context = lms.context(locale, width)) {
      Page page = lms.signedIn(context, "Giulia Conti");
      page.navigate(system.lms() + "/activities/15");
      assertThat(tool(page).locator("h1")).hasText(title);
      inspect(page, "launch-waiting-" + locale.substring(0, 2) + "-" + width);
    }
  }

  /** On the desk in the LMS; returns the link. */
  private static String makeLink(String locale, int width, boolean picture) {
    try (LmsVisit visit = lms.desk(locale, width)) {
      visit.button(locale.startsWith("it") ? "Crea il link" : "Make the link").click();
      assertThat(visit.tool().locator("#registration-made")).isVisible();
      if (picture) {
        visit.inspect("desk-registration-link-" + locale.substring(0, 2) + "-" + width);
      }
      return visit.tool().locator("#registration-url").inputValue();
    }
  }

  private static FrameLocator.GetByRoleOptions framed(String name) {
    return new FrameLocator.GetByRoleOptions().setName(name);
  }

  private static void inspect(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
        .as(name)
        .extracting(Rule::getId)
        .isEmpty();
  }
}
