package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribalta.support.Http;
import org.ribalta.support.LmsClient;
import org.ribalta.support.Operator;
import org.ribalta.support.RunningSystem;

/**
 * From a link to a score, in an LMS with the ways of each product: installed by dynamic
 * registration, activated or approved where that product wants it, a programme added by deep
 * linking, opened in three roles, a meeting held, its score in the LMS's gradebook and read back.
 *
 * <p>Mutations: a preset without its {@code product_family_code} (the kind shown on the desk), the
 * token audience of Brightspace's preset left out (no score), items without {@code url}
 * (Blackboard), a deployment that comes in without approval (Canvas); the person's account looked
 * up by registration and not by issuer (no score: they came by another one before).
 */
class EveryLmsBrowserIT {
  private static final String JUNIOR = "Giulia Conti";
  private static final String SENIOR = "Marco Bellini";
  private static final String MANAGER = "Chiara Fontana";

  private static RunningSystem system;
  private static Browser browser;
  private static LinkInstallation lms;
  private static Operator operator;
  private static String tenant;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
    lms = new LinkInstallation(browser, system);
    operator = new Operator(system.tool());
    tenant = system.sandboxState().get("tenantId").asText();
  }

  @AfterEach
  void likeMoodleAgain() {
    system.faults("{\"lms\":\"moodle\"}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "plain, generic, ready",
    "moodle, moodle, activated",
    "canvas, canvas, approved",
    "brightspace, brightspace, ready",
    "blackboard, blackboard, ready"
  })
  void goesFromALinkToAScore(String likeness, String preset, String until) throws Exception {
    system.faults("{\"lms\":\"" + likeness + "\"}");
    String title = "Reverse mentoring, " + likeness;

    install(preset, until);
    addProgramme(title);
    openAsEveryRole(title, likeness);
    pair(title);
    meet(title);
    assertThat(scoreInGradebook(title)).isEqualTo("17");
    readBack();
  }

  /** Mutations: a switch that nothing listens to; a set that keeps what another one turned on. */
  @Test
  void turnsOneQuirkOnByItself() {
    try (BrowserContext wide = lms.context("it-IT", 1280);
        BrowserContext narrow = lms.context("en-GB", 390)) {
      Page page = lms.signedIn(wide, LinkInstallation.ADMINISTRATOR);
      page.navigate(system.lms() + "/likeness");
      Locator ticked = page.locator("input[type=checkbox]:checked");
      while (ticked.count() > 0) {
        ticked.first().click();
      }
      page.getByLabel("Gli accessi cominciano con GET").check();
      page.getByRole(AriaRole.BUTTON, named("Accendi queste")).click();
      assertThat(page.locator("[role=status]")).containsText("Stranezze accese: 1");
      assertThat(quirks()).containsExactly("LOGIN_BY_GET");
      assertThat(loginBegins()).as("a redirect, not a form").isEqualTo(303);

      Page english = lms.signedIn(narrow, LinkInstallation.ADMINISTRATOR);
      english.navigate(system.lms() + "/likeness");
      assertThat(english.getByLabel("Logins begin with GET")).isChecked();
      english.getByLabel("Aula Meridiana").check();
      english.getByRole(AriaRole.BUTTON, named("Behave like this")).click();
      assertThat(quirks()).isEmpty();
      assertThat(loginBegins()).isEqualTo(200);
    }
    system.faults("{\"quirks\":{\"KEYS_WITHOUT_ALGORITHM\":true}}");
    assertThat(quirks()).containsExactly("KEYS_WITHOUT_ALGORITHM");
    system.faults("{\"quirks\":{\"KEYS_WITHOUT_ALGORITHM\":false,\"SULKS\":true}}");
    assertThat(quirks()).as("none of a wrong request").containsExactly("KEYS_WITHOUT_ALGORITHM");
  }

  private static int loginBegins() {
    return LmsClient.signIn(system, JUNIOR).read("/lti/start?activity=11&target=iframe").status();
  }

  private static List<String> quirks() {
    return StreamSupport.stream(system.sandboxState().get("quirks").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static void install(String preset, String until) {
    String link =
        call(
                "POST",
                "/registration-links",
                "{\"people\":\"provisioned\",\"trustAdministrators\":true}")
            .json()
            .get("url")
            .asText();
    try (BrowserContext context = lms.context("it-IT", 1280)) {
      Page page = lms.signedIn(context, LinkInstallation.ADMINISTRATOR);
      lms.register(page, link, false);
      boolean waits = until.equals("approved");
      assertThat(LinkInstallation.tool(page).locator("main"))
          .containsText(waits ? "approva" : "collegati");
      if (until.equals("activated")) {
        lms.activate(page);
      }
      if (waits) {
        page.navigate(system.lms() + "/activities/15");
        assertThat(LinkInstallation.tool(page).locator("h1"))
            .hasText("Questo corso aspetta un’approvazione");
        lms.approve(false);
      }
    }
    assertThat(newest().path("preset").asText()).isEqualTo(preset);
  }

  private static void addProgramme(String title) {
    try (LmsVisit teacher =
        LmsVisit.choose(browser, system, MANAGER, LinkInstallation.WORKSHOP, "it-IT", 1280)) {
      Locator begin = teacher.tool().locator("details.another summary");
      if (begin.count() > 0) {
        begin.click();
      }
      teacher.field("Nome del programma").fill(title);
      teacher.field("Comincia il").fill(Participant.today());
      teacher.button("Crea il programma").click();
      assertThat(
              teacher
                  .tool()
                  .locator(".tick, .pick", new FrameLocator.LocatorOptions().setHasText(title))
                  .locator("input")
                  .first())
          .isChecked();
      // By key: the LMS may just be fitting the frame to the longer list, under a mouse.
      teacher.button("Aggiungi al corso").press("Enter");
      assertThat(teacher.tool().locator("main")).containsText("Attività aggiunta al corso");
    }
  }

  private static void openAsEveryRole(String title, String likeness) {
    try (LmsVisit junior = opened(JUNIOR, title)) {
      assertThat(junior.tool().locator("header.top")).containsText(title);
      assertThat(junior.tool().locator(".tabs a[href='#/desk']")).hasCount(0);
      new Participant(junior)
          .enrol(List.of("ai-assistants", "data-analysis"), List.of("negotiation"));
    }
    try (LmsVisit senior = opened(SENIOR, title)) {
      new Participant(senior)
          .enrol(List.of("negotiation"), List.of("ai-assistants", "data-analysis"));
    }
    try (LmsVisit administrator = opened(LinkInstallation.ADMINISTRATOR, title)) {
      assertThat(administrator.tool().locator(".tabs a[href='#/desk']")).isVisible();
      administrator.inspect("every-lms-" + likeness + "-it-1280");
    }
  }

  private static void pair(String title) {
    try (LmsVisit manager = opened(MANAGER, title)) {
      manager.button("Trova le coppie").click();
      assertThat(manager.tool().locator("main")).containsText("Ottimo dimostrato");
      manager.button("Conferma e pubblica 1 coppia").click();
      manager.confirm("Pubblica 1 coppia");
      assertThat(manager.tool().locator("main")).containsText("0 incontri su 6");
    }
  }

  private static void meet(String title) {
    try (LmsVisit junior = opened(JUNIOR, title)) {
      new Participant(junior).hold("00:00");
      assertThat(junior.tool().locator("main")).containsText("1 incontro su 6");
      junior.field("Manda il mio punteggio al registro del corso").click();
      assertThat(junior.field("Manda il mio punteggio al registro del corso")).isChecked();
    }
  }

  /** What a teacher reads in the LMS. */
  private static String scoreInGradebook(String title) throws Exception {
    String giulia = system.sandbox().idOf(JUNIOR);
    try (BrowserContext context = lms.context("it-IT", 1280)) {
      Page page = lms.signedIn(context, MANAGER);
      String grades = system.lms() + "/courses/" + LinkInstallation.WORKSHOP + "/grades";
      Locator line =
          page.locator(".card", new Page.LocatorOptions().setHasText(title))
              .locator("tr[data-user='" + giulia + "'] input[name=points]");
      await(
          title + ": the score is in the gradebook",
          () -> {
            page.navigate(grades);
            return line.count() == 1;
          });
      return line.inputValue().replaceAll("\\.0*$", "");
    }
  }

  /** Ribalta reads the column, and finds there what it sent. */
  private static void readBack() throws Exception {
    await("the receipt is kept", () -> !columns().isEmpty());
    String job = call("POST", "/scores/comparisons", "").json().get("id").asText();
    await("the columns were read", () -> operator.job(tenant, job).hasNonNull("endedAt"));
    assertThat(columns())
        .singleElement()
        .matches(column -> column.hasNonNull("readAt") && !column.hasNonNull("trouble"));
  }

  /** The columns of the LMS that was installed last, which Ribalta has sent a score to. */
  private static List<JsonNode> columns() {
    String platform = newest().get("id").asText();
    return StreamSupport.stream(
            call("GET", "/scores", "").json().get("columns").spliterator(), false)
        .filter(column -> column.path("platformId").asText().equals(platform))
        .toList();
  }

  private static JsonNode newest() {
    return call("GET", "/platforms", "").json().get(0);
  }

  private static LmsVisit opened(String person, String title) {
    return LmsVisit.open(
        browser,
        system,
        person,
        LinkInstallation.WORKSHOP,
        "it-IT",
        1280,
        page ->
            page.locator("section.tool", new Page.LocatorOptions().setHasText(title))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Http.Answer call(String method, String path, String body) {
    Http.Answer answer =
        Http.send(
            method,
            system.tool() + "/api/v1/admin/tenants/" + tenant + path,
            Map.of(
                "Authorization",
                "Bearer " + RunningSystem.SETUP_TOKEN,
                "Content-Type",
                "application/json"),
            body);
    assertThat(answer.status()).as(answer.body()).isBetween(200, 202);
    return answer;
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }
}
