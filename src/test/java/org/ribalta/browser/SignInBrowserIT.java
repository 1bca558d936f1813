package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.RunningSystem;

/**
 * The company's account opens the desk: connected there by an administrator, then used without the
 * LMS. Provider and tool are two sites, as in life.
 *
 * <p>Mutations: a cookie that is {@code SameSite=Strict}, a policy that stops the redirect, a page
 * that keeps the code in its address.
 */
class SignInBrowserIT {
  private static final Path PICTURES = Path.of(System.getProperty("test.work"), "pictures");
  private static final String ADMINISTRATOR = "Paolo Greco";
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
  }

  @Test
  void administratorConnectsTheProviderAndComesInByIt() {
    String address = connect();

    try (BrowserContext it = context("it-IT", 1280)) {
      Page page = it.newPage();
      page.navigate(address);
      inspect(page, "sign-in-company-it-1280");
      press(page, "Entra con l’account aziendale");
      choose(page, ADMINISTRATOR);

      assertThat(page.locator("h1")).hasText("Amministrazione");
      assertThat(page.url()).startsWith(address).doesNotContain("code=");
      page.reload();
      assertThat(page.locator("h1")).hasText("Amministrazione di Ribalta");
    }
    try (BrowserContext en = context("en-GB", 390)) {
      Page page = en.newPage();
      page.navigate(address);
      inspect(page, "sign-in-company-en-390");
      press(page, "Sign in with your company account");
      choose(page, firstOther(page));
      assertThat(page.locator("h1")).hasText("You cannot enter with this account");
      inspect(page, "sign-in-not-admitted-en-390");

      press(page, "Try another way");
      press(page, "Sign in with your company account");
      page.getByRole(AriaRole.BUTTON, named("Cancel")).click();
      assertThat(page.locator("h1")).hasText("The sign-in did not finish");
      inspect(page, "sign-in-again-en-390");
    }
  }

  /** On the desk in the LMS: the role that lasts, then the provider. Returns the new address. */
  private static String connect() {
    try (LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, 2, "it-IT", 1280)) {
      visit.openDesk();
      visit.tool().locator(".places-wide a[href='#/desk/sign-in']").click();
      assertThat(visit.tool().locator("h1")).hasText("Accesso");
      visit.field("E-mail di chi deve entrare").fill(emailOfAdministrator());
      visit.button("Crea il link").click();
      assertThat(visit.tool().locator("#made-title")).isVisible();

      visit.field("Indirizzo del provider").fill(system.lms());
      visit.field("ID client").fill("ribalta-administration");
      visit.field("Segreto").fill("not-a-secret-in-a-sandbox");
      visit.button("Collega il provider").click();
      assertThat(visit.tool().locator("#provider-summary")).containsText("404");
      visit.inspect("desk-provider-refused-it-1280");

      visit.field("Indirizzo del provider").fill(system.lms() + "/openid");
      visit.button("Collega il provider").click();
      assertThat(visit.tool().locator("#our-sign-in")).isVisible();
      visit.inspect("desk-provider-it-1280");
      return visit.tool().locator("#our-sign-in").inputValue();
    }
  }

  private static String emailOfAdministrator() {
    for (var person : system.sandboxState().path("known")) {
      if (person.path("name").asText().equals(ADMINISTRATOR)) {
        return person.path("userName").asText();
      }
    }
    throw new AssertionError("Nobody is called " + ADMINISTRATOR);
  }

  /** Somebody who is known to the company and administers nothing. */
  private static String firstOther(Page page) {
    page.locator(".people b").first().waitFor();
    return page.locator(".people b").allInnerTexts().stream()
        .filter(name -> !name.equals(ADMINISTRATOR))
        .findFirst()
        .orElseThrow();
  }

  private static BrowserContext context(String locale, int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
  }

  private static void press(Page page, String link) {
    page.getByRole(AriaRole.LINK, named(link)).click();
  }

  private static void choose(Page page, String person) {
    page.getByRole(AriaRole.BUTTON, named(person)).first().click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
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
