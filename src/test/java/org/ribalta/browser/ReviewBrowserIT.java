package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ribalta.support.RunningPair;
import org.ribalta.support.RunningSystem;

/**
 * Somebody clicks a score in the LMS's gradebook and sees in Ribalta what it stands for.
 *
 * <p>Mutations: without the message in {@code MessageType} the launch is refused; without {@code
 * launch.review} the teacher lands on the board.
 */
class ReviewBrowserIT {
  private static final int COURSE = 2;
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
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!hasScore() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(250);
    }
  }

  @AfterAll
  static void close() {
    pair.close();
  }

  private static boolean hasScore() {
    String giulia = giulia();
    return StreamSupport.stream(system.sandboxState().get("scores").spliterator(), false)
        .anyMatch(
            score ->
                score.path("lineItem").asText().equals(COLUMN)
                    && score.path("user").asText().equals(giulia));
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
  void participantSeesTheirOwn() {
    try (LmsVisit junior = behindGiuliasScore("Giulia Conti", "it-IT", 1280)) {
      assertThat(junior.tool().locator("h1")).containsText("Il tuo punteggio");
      junior.inspect("review-own-it-1280");
      junior.tool().locator(".tabs a[href='#/home']").click();
      junior.arrived();
    }
  }

  @Test
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
