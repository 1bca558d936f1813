package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * Somebody clicks a score in the LMS's gradebook and sees in Ribalta what it stands for.
 *
 * <p>Mutations: without the message in {@code MessageType} the launch is refused; without {@code
 * launch.review} the teacher lands on the board.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewBrowserIT {
  private static final int COURSE = 4;
  private static final String COLUMN = "23";

  private static RunningSystem system;
  private static Browser browser;
  private static RunningPair pair;

  @BeforeAll
  static void giveGiuliaAScore() throws Exception {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
    pair = RunningPair.publish(system);
    pair.giulia().send("PUT", "/score-consent", "{\"agreed\":true}");
    pair.meet();
    awaitScore(17);
  }

  private static void awaitScore(int points) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!hasScore(points) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(250);
    }
    org.assertj.core.api.Assertions.assertThat(hasScore(points)).isTrue();
  }

  @AfterAll
  static void close() {
    pair.close();
  }

  private static boolean hasScore(int points) {
    String giulia = giulia();
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .anyMatch(
            score ->
                score.path("lineItem").asText().equals(COLUMN)
                    && score.path("user").asText().equals(giulia)
                    && score.path("given").asInt() == points);
  }

  private static String giulia() {
    return system.sandbox().idOf("Giulia Conti");
  }

  private static LmsVisit behindGiuliasScore(String person, String locale, int width) {
    String giulia = giulia();
    return LmsVisit.open(
        browser,
        system,
        person,
        COURSE,
        locale,
        width,
        page -> {
          page.locator("nav.menu a[href$='/grades']").click();
          page.locator("tr[data-user='" + giulia + "'] a.review").first().click();
        });
  }

  @Test
  @Order(1)
  void teacherSeesThePairBehindAScore() {
    for (String locale : List.of("it-IT", "en-GB")) {
      for (int width : List.of(1280, 390)) {
        try (LmsVisit teacher = behindGiuliasScore("Chiara Fontana", locale, width)) {
          assertThat(teacher.tool().locator("h1")).containsText("Giulia Conti");
          assertThat(teacher.tool().locator("main")).containsText("Marco Bellini");
          assertThat(teacher.tool().locator("main")).containsText("17");
          // What the two talk about is theirs.
          assertThat(teacher.tool().locator("main")).not().containsText("Un obiettivo riservato");
          teacher.inspect("review-" + locale.substring(0, 2) + "-" + width);
        }
      }
    }
  }

  @Test
  @Order(2)
  void participantSeesTheirOwn() {
    try (LmsVisit junior = behindGiuliasScore("Giulia Conti", "it-IT", 1280)) {
      assertThat(junior.tool().locator("h1")).containsText("Il tuo punteggio");
      junior.inspect("review-own-it-1280");
      junior.tool().locator(".tabs a[href='#/home']").click();
      junior.arrived();
    }
  }

  /** The teacher's own mark is noticed, told, and replaced when an administrator asks for that. */
  @Test
  @Order(4)
  void administratorSeesWhatATeacherChangedAndSendsOursAgain() throws Exception {
    try (LmsVisit teacher =
        LmsVisit.open(browser, system, "Chiara Fontana", COURSE, "it-IT", 1280)) {
      Page page = teacher.page();
      page.navigate(system.lms() + "/courses/" + COURSE + "/grades");
      Locator line = page.locator("tr[data-user='" + giulia() + "']").first();
      line.locator("input[name=points]").fill("80");
      line.locator("form.mark button").click();
      assertThat(line).containsText("80");
    }
    for (String locale : List.of("it-IT", "en-GB")) {
      for (int width : List.of(1280, 390)) {
        try (LmsVisit admin =
            LmsVisit.open(browser, system, "Paolo Greco", COURSE, locale, width)) {
          toScores(admin, locale, width);
          boolean italian = locale.startsWith("it");
          admin.button(italian ? "Confronta adesso" : "Compare now").click();
          Locator row = admin.tool().locator("tr", named("Giulia Conti"));
          assertThat(row).containsText("80");
          assertThat(row).containsText(italian ? "cambiato nell’LMS" : "changed in the LMS");
          admin.inspect("scores-" + locale.substring(0, 2) + "-" + width);
          row.getByRole(AriaRole.BUTTON).click();
          assertThat(admin.tool().locator("dialog[open]")).containsText("17");
          admin.inspect("scores-ask-" + locale.substring(0, 2) + "-" + width);
          if (italian && width == 1280) {
            admin.press("Escape");
          } else if (!italian && width == 390) {
            admin.confirm("Send again");
            assertThat(row).hasCount(0);
            awaitScore(17);
          }
        }
      }
    }
  }

  private static FrameLocator.LocatorOptions named(String text) {
    return new FrameLocator.LocatorOptions().setHasText(text);
  }

  private static void toScores(LmsVisit admin, String locale, int width) {
    admin.openDesk();
    String name = locale.startsWith("it") ? "Punteggi nei registri" : "Scores in gradebooks";
    if (width < 900) {
      admin.tool().locator(".places-fold summary").click();
    }
    admin.tool().locator(width < 900 ? ".places-fold a" : ".places-wide a", named(name)).click();
    assertThat(admin.tool().locator("h1")).containsText(name);
    admin.arrived();
  }

  @Test
  @Order(3)
  void nobodyElsesLineHasALink() {
    try (LmsVisit senior = LmsVisit.open(browser, system, "Marco Bellini", COURSE, "it-IT", 1280)) {
      Page page = senior.page();
      page.navigate(system.lms() + "/courses/" + COURSE + "/grades");
      assertThat(page.locator("tr[data-user='" + giulia() + "']")).hasCount(0);
      page.navigate(
          system.lms() + "/lti/review?course=" + COURSE + "&item=" + COLUMN + "&user=" + giulia());
      org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain("Giulia");
    }
  }
}
