package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.support.RunningSystem;

/**
 * Launches in a frame, in browsers that keep a partitioned cookie there, or nothing at all. The
 * latter is a person's own setting in a real Chromium: no cookie, and {@code sessionStorage}
 * throws.
 */
class FrameBrowserIT {
  private static final int COURSE = 2;
  private static final String PERSON = "Helen Whitmore";
  private static final String STORAGE =
      "() => { try { return typeof sessionStorage; } catch (e) { return e.name; } }";

  /** Says yes and no to everything, under an id that the forger is given for the test. */
  private static final String FORGERY =
      """
      const forged = [
        { subject: 'lti.capabilities.response', message_id: 'known', supported_messages: [] },
        { subject: 'lti.put_data.response', message_id: 'known', error: { code: 'forged' } },
        { subject: 'lti.get_data.response', message_id: 'known', value: 'forged' } ];
      setInterval(() => { for (const message of forged) {
        for (let at = 0; at < window.top.length; at++) window.top[at].postMessage(message, '*');
      } }, 2);
      """;

  private static final String MODULE = "/app/door/platform-storage.js";

  /** Asks a window that stays silent, and hears two answers of which one is a little wrong. */
  private static final String ASK =
      """
      async ([module, wrong]) => {
        const { PlatformStorage } = await import(module);
        crypto.randomUUID = () => 'known';
        const asked = document.body.appendChild(document.createElement('iframe')).contentWindow;
        const right = { origin: location.origin, source: asked, message_id: 'known',
          subject: 'lti.get_data.response' };
        const answer = ({ origin, source, ...data }, value) => dispatchEvent(
          new MessageEvent('message', { origin, source, data: { ...data, value } }));
        const got = new PlatformStorage(asked, location.origin).get('key');
        answer({ ...right, [wrong]: wrong === 'source' ? window : 'https://other.example' }, 'forged');
        answer(right, 'honest');
        return got;
      }
      """;

  private static RunningSystem system;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
  }

  @AfterEach
  void likeMoodleAgain() {
    system.faults("{\"lms\":\"moodle\"}");
  }

  // Mutations: the cookie without Partitioned; LoginInitiation.answer without its first condition.
  @Test
  void partitionedCookieIsLookedForOnceAndThenThere() {
    Browser browser = org.ribalta.support.Browser.shared();
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("it-IT"));
    List<String> asked = doorsOf(context);
    try (LmsVisit visit = LmsVisit.begin(context, system, PERSON, COURSE)) {
      opened(visit);
      Assertions.assertThat(asked)
          .containsExactly("/lti/login", "/lti/login/cookie-tried", "/lti/launch");

      asked.clear();
      visit.page().reload();
      opened(visit);
      Assertions.assertThat(asked).containsExactly("/lti/login", "/lti/launch");
    }
  }

  // Mutations: SessionCookie without Partitioned; a page that stays at the launch's address.
  @Test
  void reloadInTheFrameShowsThePageAgain() {
    Browser browser = org.ribalta.support.Browser.shared();
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("it-IT"));
    List<String> asked = doorsOf(context);
    try (LmsVisit visit = LmsVisit.begin(context, system, PERSON, COURSE)) {
      opened(visit);
      String heading = visit.tool().locator("h1").textContent();
      asked.clear();

      visit.page().waitForResponse("**/lti/open/*", () -> reload(visit));

      opened(visit);
      assertThat(visit.tool().locator("h1")).hasText(heading);
      Assertions.assertThat(asked)
          .singleElement(InstanceOfAssertFactories.STRING)
          .startsWith("/lti/open/");
    }
  }

  // Mutations: PlatformStorage.find that knows no named frames; a launch that keeps its cookie
  // only.
  @ParameterizedTest
  @CsvSource({"canvas, it-IT", "brightspace, en-GB", "blackboard, it-IT"})
  void platformStorageOpensWhereEveryCookieIsLost(String lms, String locale) {
    system.faults("{\"lms\":\"" + lms + "\"}");
    try (LmsVisit visit = forgetful(locale, 1280)) {
      opened(visit);

      Assertions.assertThat(visit.tool().locator("html").evaluate(STORAGE))
          .isEqualTo("SecurityError");
      Assertions.assertThat(visit.page().context().cookies(system.tool())).isEmpty();
      visit.inspect("frame-storage-" + lms);

      visit.page().waitForResponse("**/lti/open/*", () -> reload(visit));
      assertThat(visit.tool().locator("main"))
          .containsText(
              locale.startsWith("it")
                  ? "Riapri Ribalta dal corso"
                  : "Open Ribalta again from the course");
    }
  }

  // Mutations: WindowPage's link without target; window.js without its listener.
  @ParameterizedTest
  @CsvSource({"it-IT, 1280", "en-GB, 390", "it-IT, 390", "en-GB, 1280"})
  void windowOpensWhereNothingElseDoes(String locale, int width) {
    boolean italian = locale.startsWith("it");
    try (LmsVisit visit = forgetful(locale, width)) {
      assertThat(visit.tool().locator("h1"))
          .hasText(italian ? "Apri Ribalta in una finestra nuova" : "Open Ribalta in a new window");
      visit.inspect("frame-window-" + locale + "-" + width);

      Page window = visit.page().waitForPopup(() -> visit.tool().locator("#open").click());

      assertThat(window.locator("#app:not([aria-busy=true]) main")).isVisible();
      Assertions.assertThat(window.evaluate("window.opener")).isNull();
      assertThat(visit.tool().locator("h1"))
          .hasText(
              italian
                  ? "L’attività è aperta in un’altra finestra"
                  : "The activity is open in another window");
      visit.inspect("frame-opened-" + locale + "-" + width);
      window.close();
      Page again = visit.page().waitForPopup(() -> visit.tool().locator("#open").click());
      assertThat(again.locator("#app:not([aria-busy=true]) main")).isVisible();
    }
  }

  /** What is on screen while the platform is asked; here for as long as it takes to look. */
  @ParameterizedTest
  @CsvSource({"it-IT, 1280", "en-GB, 390", "it-IT, 390", "en-GB, 1280"})
  void pageInBetweenStandsInBothLanguagesAndWidths(String locale, int width) {
    system.faults("{\"lms\":\"canvas\"}");
    BrowserContext context = context(locale, width);
    context.route("**/app/door/deposit.js", Route::abort);
    try (LmsVisit visit = LmsVisit.begin(context, system, PERSON, COURSE)) {
      assertThat(visit.tool().locator("h1"))
          .hasText(locale.startsWith("it") ? "Apriamo l’attività" : "Opening the activity");
      visit.inspect("frame-opening-" + locale + "-" + width);
    }
  }

  // Mutation: PlatformStorage.ask without its timeout; deposit.js without its way out.
  @Test
  void windowIsOfferedWhereTheStorageThatWasPromisedIsSilent() {
    system.faults("{\"lms\":\"brightspace\"}");
    BrowserContext context = context("en-GB", 1280);
    context.route("**/assets/storage.js", Route::abort);
    try (LmsVisit visit = LmsVisit.begin(context, system, PERSON, COURSE)) {
      assertThat(visit.tool().locator("h1")).hasText("Open Ribalta in a new window");
    }
  }

  /** Mutation: PlatformStorage.ask without the condition on the thing that is wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"origin", "source", "message_id", "subject"})
  void answerThatDiffersInOneThingIsNotTheAnswer(String wrong) {
    Browser browser = org.ribalta.support.Browser.shared();
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
      Page page = context.newPage();
      page.navigate(system.tool() + "/lti/nowhere");

      Assertions.assertThat(page.evaluate(ASK, List.of(MODULE, wrong))).isEqualTo("honest");
    }
  }

  // Mutations: PlatformStorage.ask without origin and source (the stranger), or without the source
  // (the page around a storage that is a frame).
  @ParameterizedTest
  @ValueSource(strings = {"stranger", "around"})
  void forgedAnswersAreIgnored(String forger) {
    system.faults("{\"lms\":\"canvas\"}");
    BrowserContext context =
        context(new LaunchPersistentContextOptions().setLocale("en-GB").setBypassCSP(true));
    context.addInitScript("crypto.randomUUID = () => 'known';");
    context.route(
        "http://evil.example/**",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<script>" + FORGERY + "</script>")));
    try (LmsVisit visit = LmsVisit.begin(context, system, PERSON, COURSE)) {
      opened(visit);
      if (forger.equals("around")) {
        visit.page().evaluate("() => {" + FORGERY + "}");
      } else {
        visit.page().waitForResponse("http://evil.example/", () -> embedStranger(visit));
      }

      visit
          .page()
          .waitForResponse(
              "**/lti/launch",
              () ->
                  visit
                      .page()
                      .locator("iframe.activity")
                      .evaluate("frame => frame.src = frame.src"));
      opened(visit);
    }
  }

  private static void embedStranger(LmsVisit visit) {
    visit
        .page()
        .evaluate(
            "() => { const frame = document.createElement('iframe');"
                + " frame.src = 'http://evil.example/'; document.body.append(frame); }");
  }

  private static void opened(LmsVisit visit) {
    assertThat(visit.tool().locator("#app:not([aria-busy=true]) main")).isVisible();
    assertThat(visit.tool().locator("main .trouble")).hasCount(0);
  }

  private static void reload(LmsVisit visit) {
    Frame frame =
        visit.page().frames().stream()
            .filter(each -> each.url().startsWith(system.tool()))
            .findFirst()
            .orElseThrow();
    frame.evaluate("() => { setTimeout(() => location.reload()); }");
  }

  private static LmsVisit forgetful(String locale, int width) {
    return LmsVisit.begin(context(locale, width), system, PERSON, COURSE);
  }

  private static BrowserContext context(String locale, int width) {
    return context(
        new LaunchPersistentContextOptions().setLocale(locale).setViewportSize(width, 900));
  }

  private static BrowserContext context(LaunchPersistentContextOptions options) {
    URI lms = URI.create(system.lms());
    String around = lms.getScheme() + "://" + lms.getAuthority();
    return org.ribalta.support.Browser.forgetful(system.tool(), around, options);
  }

  private static List<String> doorsOf(BrowserContext context) {
    List<String> paths = new ArrayList<>();
    context.onRequest(
        request -> {
          String path = URI.create(request.url()).getPath();
          if (request.url().startsWith(system.tool()) && path.startsWith("/lti/")) {
            paths.add(path);
          }
        });
    return paths;
  }
}
