package org.ribalta.notice.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.ribalta.directory.PersonView;
import org.ribalta.notice.entity.QuietHours;

/**
 * Somebody as mail sees them: an address, a language, a place on the clock.
 *
 * @param zone where they are; where the directory does not know, the tenant's own
 */
record Addressee(PersonView person, String email, String locale, ZoneId zone) {

  /** The addressee; empty for people without address and for those who left. */
  static Optional<Addressee> of(PersonView person, String tenantLocale) {
    return Optional.ofNullable(person.email())
        .filter(email -> person.active())
        .map(
            email ->
                new Addressee(
                    person,
                    email,
                    Optional.ofNullable(person.preferredLanguage()).orElse(tenantLocale),
                    zone(person, tenantLocale)));
  }

  private static ZoneId zone(PersonView person, String tenantLocale) {
    String usual = tenantLocale.startsWith("it") ? "Europe/Rome" : "UTC";
    try {
      return ZoneId.of(Optional.ofNullable(person.timeZone()).orElse(usual));
    } catch (DateTimeException unknown) {
      return ZoneId.of(usual);
    }
  }

  boolean wantsQuietAt(Instant now) {
    return QuietHours.include(now, zone);
  }

  /** A day and a time as the addressee writes them, with the zone where they could doubt it. */
  String inWords(Instant time) {
    Locale language = locale.startsWith("it") ? Locale.ITALIAN : Locale.ENGLISH;
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(language)
            .format(time.atZone(zone))
        + " ("
        + zone.getId()
        + ")";
  }

  /** What to call them. */
  String name() {
    return Optional.ofNullable(person.givenName()).orElse(person.name());
  }
}
