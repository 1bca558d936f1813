package org.ribalta.promotion.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.ribalta.programme.Cadence;
import org.ribalta.programme.EditionDescription;
import org.ribalta.programme.RoleLabels;
import org.ribalta.shared.Language;

/** The sentences about one edition, filled with what it says of itself. */
final class EditionWords {
  private EditionWords() {}

  /** Sentences about an edition that was described in this language. */
  static PromotionWords of(EditionDescription edition, String company, Language language) {
    RoleLabels labels = edition.labels(language);
    return new PromotionWords(
        language,
        Map.ofEntries(
            Map.entry("title", edition.title()),
            Map.entry("company", company),
            Map.entry("mentor", labels.mentor()),
            Map.entry("mentee", labels.mentee()),
            Map.entry("goal", edition.objective().title()),
            Map.entry("success", edition.objective().success()),
            Map.entry("from", day(edition.startsOn(), language)),
            Map.entry("to", day(edition.endsOn(), language)),
            Map.entry("meetings", String.valueOf(edition.meetings()))));
  }

  /** How many meetings, and how often. */
  static String rhythm(EditionDescription edition, PromotionWords words) {
    String often = edition.cadence() == Cadence.MONTHLY ? "meet.monthly" : "meet.fortnightly";
    return edition.meetings() == 1
        ? words.say("meetings.one")
        : words.say("meetings.other") + " " + words.say(often);
  }

  private static String day(LocalDate day, Language language) {
    Locale locale = language == Language.IT ? Locale.ITALY : Locale.UK;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
