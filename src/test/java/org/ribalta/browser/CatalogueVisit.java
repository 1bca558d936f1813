package org.ribalta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The catalogue in one language, width and theme; remembers whatever the console complains of. */
final class CatalogueVisit implements AutoCloseable {
  private static final Path PICTURES = Path.of(System.getProperty("test.work"), "catalogue");

  private final BrowserContext context;
  private final String address;
  private final String language;
  private final String name;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  CatalogueVisit(Browser browser, String lms, String language, int width, ColorScheme theme) {
    this.address = lms + "/catalogue";
    this.language = language;
    this.name = language + "-" + width + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(theme)
                .setTimezoneId("Europe/Rome")
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(this::listen);
    page.onPageError(complaints::add);
  }

  private void listen(ConsoleMessage message) {
    if (List.of("error", "warning").contains(message.type())) {
      complaints.add(message.text());
    }
  }

  Page page() {
    return page;
  }

  /** The index, which shows the components that can stand side by side. */
  void openIndex() {
    go("");
  }

  /** All states by their links in the index. */
  List<String> states() {
    return states("[data-story]");
  }

  /** Those that the index cannot show: whole pages, and what takes the focus. */
  List<String> statesOnTheirOwn() {
    return states("[data-alone]");
  }

  private List<String> states(String links) {
    openIndex();
    return page.locator(links).all().stream().map(link -> link.getAttribute("data-story")).toList();
  }

  /** Shows one state and waits until it stands. */
  void open(String state) {
    go("&story=" + state);
  }

  private void go(String query) {
    page.navigate(address + "?lang=" + language + query);
    page.locator("html[data-ready]").waitFor();
    page.waitForFunction("[...document.images].every((image) => image.complete)");
  }

  /**
   * Holds what is shown to WCAG 2.2 AA as far as axe sees, to a silent console and to its width.
   */
  void inspect(String state) {
    String where = state + " " + name;
    assertThat(
            new AxeBuilder(page)
                // Without the blank page that gathers what frames of other origins say: none here.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations())
        .as(where)
        .extracting(Rule::getId)
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(where + " fits its width")
        .isEqualTo(true);
    assertThat(complaints).as(where).isEmpty();
  }

  void picture(String state) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(state + "-" + name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
