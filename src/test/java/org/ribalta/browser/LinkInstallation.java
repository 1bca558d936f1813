package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.ribalta.support.RunningSystem;

/** What the company's administrator does to install Ribalta by a link, on either side. */
record LinkInstallation(Browser browser, RunningSystem system) {
  static final String ADMINISTRATOR = "Paolo Greco";

  /** Where the tool that registered itself last stands. */
  static final int WORKSHOP = 6;

  /** The page of connected LMSs on the desk inside the LMS. */
  LmsVisit desk(String locale, int width) {
    LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, 2, locale, width);
    visit.openDesk();
    if (width <= 860) {
      visit.tool().locator(".places-fold summary").click();
    }
    visit
        .tool()
        .locator((width > 860 ? ".places-wide" : ".places-fold") + " a[href='#/desk/platforms']")
        .click();
    return visit;
  }

  /** Pastes the link into the LMS, and waits for what the tool says of it. */
  void register(Page page, String link, boolean later) {
    page.navigate(system.lms() + "/tools");
    page.locator("#link").fill(link);
    if (later) {
      page.locator("input[name=later]").check();
    }
    page.locator("form.search button").click();
    tool(page).locator("h1").waitFor();
  }

  /** Presses the button that the LMS has for a tool that waits. */
  void activate(Page page) {
    page.navigate(system.lms() + "/tools");
    page.locator("form[action$='/activation'] button").first().click();
    assertThat(page.locator("[role=status]")).isVisible();
  }

  /** Approves, on the desk, the one installation that waits. */
  void approve(boolean picture) {
    try (LmsVisit visit = desk("it-IT", 1280)) {
      assertThat(visit.tool().locator("#waiting-title")).isVisible();
      if (picture) {
        visit.inspect("desk-waiting-it-1280");
      }
      visit.button("Approva").click();
      visit.confirm("Approva");
      assertThat(visit.tool().locator("#waiting-title")).hasCount(0);
    }
  }

  /** A page of the LMS, for one of its named people. */
  Page signedIn(BrowserContext context, String person) {
    Page page = context.newPage();
    page.navigate(system.lms() + "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person)).first().click();
    page.locator(".account").waitFor();
    return page;
  }

  BrowserContext context(String locale, int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
  }

  static FrameLocator tool(Page page) {
    return page.frameLocator("iframe.activity");
  }
}
