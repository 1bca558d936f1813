package org.ribalta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ribalta.support.RunningSystem;

/** One person in front of a browser: signs in to the LMS and opens the activity in its frame. */
final class LmsVisit implements AutoCloseable {
  private static final Path PICTURES = Path.of(System.getProperty("test.work"), "pictures");

  private static final Consumer<Page> ACTIVITY =
      page -> page.locator("a[href*='/activities/']").first().click();
  private static final Consumer<Page> ADD =
      page -> page.locator("a[href$='/activities/new']").click();

  private static final int MOST_STEPS = 90;
  private static final String NAME =
      "e => e.localName + ' ' + (e.labels?.length ? e.labels[0].innerText"
          + " : e.getAttribute('aria-label') ?? e.textContent).replace(/\\s+/g, ' ').trim()";

  private static final String NOTE_WHEN_USEFUL =
      "new MutationObserver((changes, observer) => {"
          + " if (document.querySelector('#app:not([aria-busy=true]) main')) {"
          + " window.usefulAt = performance.now(); observer.disconnect(); } })"
          + ".observe(document, { subtree: true, childList: true, attributes: true });";
  private static final String USEFUL_AFTER =
      "() => window.usefulAt - performance.getEntriesByType('navigation')[0].responseStart";

  private final BrowserContext context;
  private final Page page;
  private final List<String> violationsOfPolicy = new ArrayList<>();
  private final List<Request> finished = new ArrayList<>();

  private LmsVisit(Browser browser, String locale, int width) {
    this(
        browser.newContext(
            new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900)));
  }

  private LmsVisit(BrowserContext context) {
    this.context = context;
    context.addInitScript(NOTE_WHEN_USEFUL);
    page = context.newPage();
    page.onRequestFinished(finished::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            violationsOfPolicy.add(message.text());
          }
        });
  }

  /** Signs in as one of the named people and opens the activity of a course. */
  static LmsVisit open(
      Browser browser, RunningSystem system, String person, int course, String locale, int width) {
    return open(browser, system, person, course, locale, width, ACTIVITY);
  }

  /** Signs in as a teacher and asks the tool what to add to a course. */
  static LmsVisit choose(
      Browser browser, RunningSystem system, String person, int course, String locale, int width) {
    return open(browser, system, person, course, locale, width, ADD);
  }

  /** Signs in as one of the named people and goes on from the page of a course. */
  static LmsVisit open(
      Browser browser,
      RunningSystem system,
      String person,
      int course,
      String locale,
      int width,
      Consumer<Page> way) {
    LmsVisit visit = new LmsVisit(browser, locale, width);
    visit.go(system, person, course, way);
    visit.tool().locator("#app:not([aria-busy=true]) main").waitFor();
    return visit;
  }

  /** Signs in as one of the named people and opens an activity that does not let them in. */
  static LmsVisit turnedAway(
      Browser browser, RunningSystem system, String person, int course, String locale, int width) {
    LmsVisit visit = new LmsVisit(browser, locale, width);
    visit.go(system, person, course, ACTIVITY);
    visit.tool().locator("main .trouble").waitFor();
    return visit;
  }

  /**
   * Signs in and opens the activity in a browser of the caller's, which this visit closes; what the
   * frame shows then is for the caller to wait for.
   */
  static LmsVisit begin(BrowserContext context, RunningSystem system, String person, int course) {
    LmsVisit visit = new LmsVisit(context);
    visit.go(system, person, course, ACTIVITY);
    return visit;
  }

  private void go(RunningSystem system, String person, int course, Consumer<Page> way) {
    page.navigate(system.lms() + "/?lang=" + page.evaluate("navigator.language.slice(0, 2)"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person).setExact(false))
        .first()
        .click();
    page.navigate(system.lms() + "/courses/" + course);
    way.accept(page);
  }

  /** The tool, inside the LMS's frame on another site. */
  FrameLocator tool() {
    return page.frameLocator("iframe.activity");
  }

  Page page() {
    return page;
  }

  /** Goes to the administration desk. */
  void openDesk() {
    tool().locator(".tabs a[href='#/desk']").click();
    PlaywrightAssertions.assertThat(tool().locator(".places-wide")).hasCount(1);
    arrived();
  }

  /**
   * Waits for a page of Ribalta's. The title takes the focus when it is complete; a click before
   * that can be scrolled away.
   */
  void arrived() {
    PlaywrightAssertions.assertThat(tool().locator("h1")).isFocused();
    PlaywrightAssertions.assertThat(tool().locator("main[aria-busy=false]")).isVisible();
    PlaywrightAssertions.assertThat(tool().locator("main .trouble")).hasCount(0);
  }

  /** A button by its beginning, as a person would look for it. */
  Locator button(String name) {
    return tool()
        .getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name))
        .first();
  }

  Locator field(String label) {
    return tool().getByLabel(label);
  }

  /** Presses the button of this name in the open dialog. */
  void confirm(String name) {
    tool()
        .locator("dialog[open]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .click();
  }

  void choose(String group, String value) {
    tool().locator("input[name='enrolment-" + group + "'][value='" + value + "']").check();
  }

  /** Goes on with the Tab key until a control of this name has the focus. */
  void tabTo(String name) {
    for (int pressed = 0; pressed < MOST_STEPS; pressed++) {
      page.keyboard().press("Tab");
      if (focused().contains(name)) {
        return;
      }
    }
    throw new AssertionError("No way by keyboard to " + name);
  }

  /**
   * The element that has the focus and its name, e.g. {@code input Nome}; empty outside the tool.
   */
  String focused() {
    Locator control = tool().locator("*:focus");
    return control.count() == 0 ? "" : String.valueOf(control.first().evaluate(NAME));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  void type(String text) {
    page.keyboard().type(text);
  }

  String text() {
    return tool().locator("main").innerText();
  }

  /** Keeps a picture, and holds the page to WCAG 2.2 AA as far as axe can see. */
  void inspect(String name) {
    picture(name);
    AxeResults results =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze();
    assertThat(results.getViolations()).as(name).extracting(Rule::getId).isEmpty();
    assertThat(violationsOfPolicy).as(name).isEmpty();
  }

  /** With a window as tall as the page: what lies outside it is not painted in a frame. */
  private void picture(String name) {
    ViewportSize window = page.viewportSize();
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(window.width, Math.max(window.height, height));
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    page.setViewportSize(window.width, window.height);
    ReadmePictures.keep(page, name);
  }

  /** What the tool at this address took to show its first page. */
  FirstView firstView(String tool) {
    List<Request> ours = finished.stream().filter(r -> r.url().startsWith(tool)).toList();
    long bytes = ours.stream().mapToLong(request -> request.sizes().responseBodySize).sum();
    Number after = (Number) tool().locator("html").evaluate(USEFUL_AFTER);
    return new FirstView(ours.size(), bytes, Math.round(after.doubleValue()));
  }

  @Override
  public void close() {
    context.close();
  }
}
