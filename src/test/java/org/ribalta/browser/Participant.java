package org.ribalta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What participants do on their own page, in Italian. */
record Participant(LmsVisit visit) {

  /** The day that it is at the company. */
  static String today() {
    return LocalDate.now(ZoneId.of("Europe/Rome")).toString();
  }

  void enrol(List<String> offers, List<String> wants) {
    offers.forEach(topic -> visit.choose("offers", topic));
    wants.forEach(topic -> visit.choose("wants", topic));
    visit.choose("languages", "it");
    visit.choose("availability", "MON_AM");
    visit.choose("availability", "TUE_PM");
    visit.button("Iscriviti").click();
    assertThat(visit.tool().locator("main")).containsText("La tua iscrizione c’è");
  }

  /** Books a meeting of today at this time, and says that it took place. */
  void hold(String time) {
    if (visit.field("Obiettivo dell’incontro").isHidden()) {
      visit.tool().getByText("Prenota un altro incontro").click();
    }
    visit.field("Obiettivo dell’incontro").fill("Preparare una riunione con l’assistente di IA");
    visit.field("Giorno").fill(today());
    visit.field("Ora").fill(time);
    visit.button("Prenota l’incontro").click();
    visit.button("Segna come tenuto").click();
    visit.confirm("Sì, si è tenuto");
    visit
        .button("Segna come tenuto")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }
}
