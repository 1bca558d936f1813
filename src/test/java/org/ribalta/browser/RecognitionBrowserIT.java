package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ribalta.support.Http;
import org.ribalta.support.RunningSystem;

/**
 * Two people whose key the LMS does not tell: one proves who he is by a code, the other is linked
 * by the administrator, who sees both.
 *
 * <p>Mutation: mail the code to the address that the LMS says, or show who was not recognised
 * nowhere.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecognitionBrowserIT {
  private static final int COURSE = 2;
  private static final String ADMINISTRATOR = "Paolo Greco";
  private static final String PROVING = "Davide Lorusso";
  private static final String LINKED = "Helen Whitmore";
  private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})\\s*$");
  private static final Map<String, Integer> VIEWS =
      Map.of("it-IT", 1280, "en-GB", 390, "it", 390, "en", 1280);

  private static RunningSystem system;
  private static Browser browser;
  private static GreenMail mail;

  @BeforeAll
  static void start() {
    system = RunningSystem.get();
    browser = org.ribalta.support.Browser.shared();
    mail = new GreenMail(new ServerSetup(RunningSystem.smtpPort(), "127.0.0.1", "smtp"));
    mail.start();
    String keyless = "\"" + id(PROVING) + "\",\"" + id(LINKED) + "\"";
    system.faults("{\"roster\":{\"keyless\":[" + keyless + "]}}");
    forget(PROVING);
    forget(LINKED);
  }

  @AfterAll
  static void stop() {
    system.faults("{\"roster\":{}}");
    mail.stop();
  }

  private static String id(String person) {
    return system.sandbox().idOf(person);
  }

  /** As if they had never come in. */
  private static void forget(String person) {
    String users = platform() + "/people";
    JsonNode found =
        call("GET", users + "?linked=true&q=" + id(person)).json().path("items").path(0);
    if (!found.isMissingNode()) {
      call("DELETE", users + "/" + found.path("id").asText() + "/person");
    }
  }

  /** The one that was there first: the newest stands at the top. */
  private static String platform() {
    String platforms =
        "/api/v1/admin/tenants/" + system.sandboxState().get("tenantId").asText() + "/platforms";
    JsonNode all = call("GET", platforms).json();
    return platforms + "/" + all.path(all.size() - 1).path("id").asText();
  }

  private static Http.Answer call(String method, String path) {
    return Http.send(
        method,
        system.tool() + path,
        Map.of("Authorization", "Bearer " + RunningSystem.SETUP_TOKEN),
        "");
  }

  @Test
  @Order(1)
  void administratorSeesWhoWasNotRecognisedAndAllowsCodes() {
    for (String person : new String[] {PROVING, LINKED}) {
      try (LmsVisit guest = LmsVisit.turnedAway(browser, system, person, COURSE, "it-IT", 1280)) {
        assertThat(guest.tool().locator("main")).containsText("Ribalta non ti conosce ancora");
        assertThat(guest.button("Mandami il codice")).hasCount(0);
      }
    }
    for (var view : VIEWS.entrySet()) {
      try (LmsVisit admin = desk(view.getKey(), view.getValue(), false)) {
        assertThat(admin.tool().locator("tr", named(PROVING))).isVisible();
        admin.inspect("who-unlinked-" + view.getKey().substring(0, 2) + "-" + view.getValue());
      }
      try (LmsVisit admin = desk(view.getKey(), view.getValue(), true)) {
        search(admin, "Greco");
        assertThat(admin.tool().locator("tr", named(ADMINISTRATOR))).isVisible();
        admin.inspect("who-linked-" + view.getKey().substring(0, 2) + "-" + view.getValue());
      }
    }
    try (LmsVisit admin = desk("it-IT", 1280, false)) {
      admin.button("Accendi").click();
      assertThat(admin.tool().locator("dialog[open]")).containsText("mai a quello che scrive lei");
      admin.inspect("who-allow-it-1280");
      admin.confirm("Accendi");
      assertThat(admin.button("Spegni")).isVisible();
    }
  }

  @Test
  @Order(2)
  void guestProvesWhoTheyAreByTheCodeThatTheDirectorysAddressGot() throws Exception {
    for (var view : VIEWS.entrySet()) {
      String name = view.getKey().substring(0, 2) + "-" + view.getValue();
      try (LmsVisit guest =
          LmsVisit.turnedAway(browser, system, LINKED, COURSE, view.getKey(), view.getValue())) {
        guest.inspect("guest-offer-" + name);
        Locator go = guest.tool().locator(".btn.go");
        go.click();
        assertThat(guest.tool().locator("#code")).isVisible();
        guest.inspect("guest-code-" + name);
        guest.tool().locator("#code").fill("12");
        go.click();
        assertThat(guest.tool().locator("#code-error")).isVisible();
        guest.inspect("guest-wrong-" + name);
      }
    }
    try (LmsVisit guest = LmsVisit.turnedAway(browser, system, PROVING, COURSE, "it-IT", 390)) {
      guest.button("Mandami il codice").click();
      assertThat(guest.tool().locator("#code")).isVisible();
      MimeMessage letter = letterTo("davide.lorusso@");
      Assertions.assertThat(letter.getSubject()).isEqualTo("Il tuo codice per Ribalta");
      guest.tool().locator("#code").fill(code(GreenMailUtil.getBody(letter)));
      guest.button("Conferma").click();
      assertThat(guest.tool().locator("main")).containsText("Ora Ribalta ti conosce");
      guest.inspect("guest-linked-it-390");
    }
    LmsVisit.open(browser, system, PROVING, COURSE, "it-IT", 390).close();
  }

  /** Waits for it: letters of other tests may arrive meanwhile. */
  private static MimeMessage letterTo(String recipient) {
    while (true) {
      MimeMessage[] letters = mail.getReceivedMessages();
      Optional<MimeMessage> letter =
          Arrays.stream(letters).filter(each -> recipient(each).startsWith(recipient)).findFirst();
      if (letter.isPresent()) {
        return letter.get();
      }
      Assertions.assertThat(mail.waitForIncomingEmail(60_000, letters.length + 1)).isTrue();
    }
  }

  private static String recipient(MimeMessage letter) {
    try {
      return letter.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String code(String letter) {
    Matcher code = CODE.matcher(letter);
    Assertions.assertThat(code.find()).as(letter).isTrue();
    return code.group(1);
  }

  @Test
  @Order(3)
  void administratorLinksAGuestByHandAndUndoesIt() {
    try (LmsVisit admin = desk("it-IT", 1280, false)) {
      row(admin, LINKED, "Collega").click();
      assertThat(admin.tool().locator("#linking-title")).isFocused();
      admin.field("Cerca una persona").fill("Whit");
      admin.tool().locator("#find [type=submit]").click();
      admin.tool().locator(".person-pick", named(LINKED)).click();
      admin.inspect("who-linking-it-1280");
      admin.button("È " + LINKED).click();
      assertThat(admin.tool().locator(".toast")).containsText("Fatto");
    }
    LmsVisit.open(browser, system, LINKED, COURSE, "en-GB", 1280).close();
    try (LmsVisit admin = desk("it-IT", 390, true)) {
      search(admin, "Whitmore");
      assertThat(admin.tool().locator("tr", named(LINKED))).containsText("deciso da un");
      row(admin, LINKED, "Togli il collegamento").click();
      assertThat(admin.tool().locator("dialog[open]")).containsText("esce subito");
      admin.inspect("who-undo-it-390");
      admin.confirm("Togli il collegamento");
      assertThat(admin.tool().locator("tr", named(LINKED))).hasCount(0);
    }
    LmsVisit.turnedAway(browser, system, LINKED, COURSE, "en-GB", 1280).close();
  }

  private static Locator row(LmsVisit visit, String person, String button) {
    return visit
        .tool()
        .locator("tr", named(person))
        .locator("button", new Locator.LocatorOptions().setHasText(button));
  }

  /** The page of who is who, by its search: there are hundreds of people. */
  private static LmsVisit desk(String locale, int width, boolean linked) {
    LmsVisit visit = LmsVisit.open(browser, system, ADMINISTRATOR, COURSE, locale, width);
    visit.openDesk();
    String places = width > 860 ? ".places-wide" : ".places-fold";
    if (width <= 860) {
      visit.tool().locator(places + " summary").click();
    }
    visit.tool().locator(places + " a[href='#/desk/recognition']").press("Enter");
    visit.arrived();
    chooseThePlatformOfTheCourse(visit);
    if (linked) {
      visit.tool().locator(".pills a[href$='linked=true']").press("Enter");
      visit.arrived();
    }
    return visit;
  }

  /** Another test may have let the same LMS register once more: then there is a choice. */
  private static void chooseThePlatformOfTheCourse(LmsVisit visit) {
    String link = "nav .pills a[href*='" + platform().replaceAll(".*/", "") + "']";
    if (visit.tool().locator(link).count() > 0) {
      visit.tool().locator(link).press("Enter");
      assertThat(visit.tool().locator(link + "[aria-current='true']")).isVisible();
      visit.arrived();
    }
  }

  private static void search(LmsVisit visit, String name) {
    visit.tool().locator("#who-search-q").fill(name);
    visit.tool().locator("#who-search [type=submit]").click();
  }

  private static FrameLocator.LocatorOptions named(String name) {
    return new FrameLocator.LocatorOptions().setHasText(name);
  }
}
