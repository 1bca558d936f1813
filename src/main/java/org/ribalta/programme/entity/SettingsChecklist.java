package org.ribalta.programme.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionChecklist.Item;
import org.ribalta.shared.Text;

/**
 * What an edition's settings still leave open. Nothing here stops anybody: it is what a careful
 * colleague would point out. Three to six months is what a programme usually takes.
 */
public final class SettingsChecklist {
  private static final int SHORTEST_MONTHS = 3;
  private static final int LONGEST_MONTHS = 6;
  private static final int DAYS_OF_FORTNIGHT = 14;

  private final EditionSettings settings;

  private SettingsChecklist(EditionSettings settings) {
    this.settings = settings;
  }

  /** The items, in the order in which people read them. */
  public static List<Item> of(EditionSettings settings) {
    return new SettingsChecklist(settings).items();
  }

  private List<Item> items() {
    // An objective with its measure, a baseline day, a cadence: no edition can be without.
    return List.of(
        Item.done("objective"),
        Item.done("measurement"),
        Item.done("baselineOn"),
        labels(),
        topics(),
        period(),
        Item.done("cadence"),
        places(),
        commitment());
  }

  private Item labels() {
    return Item.unless(
        settings.labels() == null,
        "labels",
        new Text(
            "Di’ come si chiamano i due ruoli da voi: per ora si legge «mentor» e «mentee».",
            "Say what you call the two roles: for now people read “mentor” and “mentee”."));
  }

  private Item topics() {
    return Item.unless(
        settings.topics().isEmpty(),
        "topics",
        new Text(
            "Scegli i temi del programma: per ora chi si iscrive li vede tutti.",
            "Choose the programme’s topics: for now people who enrol see all there are."));
  }

  private Item period() {
    LocalDate start = settings.startsOn();
    boolean tooShort = settings.endsOn().isBefore(start.plusMonths(SHORTEST_MONTHS).minusDays(1));
    boolean tooLong = settings.endsOn().isAfter(start.plusMonths(LONGEST_MONTHS));
    return Item.unless(
        tooShort || tooLong,
        "endsOn",
        new Text(
            "Rivedi le date: di solito un programma dura da tre a sei mesi.",
            "Look at the dates again: a programme usually takes three to six months."));
  }

  private Item places() {
    return Item.unless(
        settings.places() == null,
        "places",
        new Text(
            "Di’ quanti posti ci sono: per ora può iscriversi chiunque.",
            "Say how many places there are: for now anybody may enrol."));
  }

  private Item commitment() {
    long fit = fitting();
    return Item.unless(
        settings.meetings() > fit,
        "meetings",
        new Text(
            "Rivedi l’impegno: tra inizio e fine, con questa cadenza, ci stanno al massimo %d incontri."
                .formatted(fit),
            "Look at the commitment again: from start to end, at this pace, there is room for %d meetings at most."
                .formatted(fit)));
  }

  private long fitting() {
    LocalDate start = settings.startsOn();
    LocalDate end = settings.endsOn();
    return 1
        + (settings.cadence() == Cadence.MONTHLY
            ? ChronoUnit.MONTHS.between(start, end)
            : ChronoUnit.DAYS.between(start, end) / DAYS_OF_FORTNIGHT);
  }
}
