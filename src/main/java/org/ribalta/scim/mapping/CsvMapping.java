package org.ribalta.scim.mapping;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code csv} section of a mapping file, compiled: which heading is which attribute, and how
 * cells are written.
 *
 * @param client the mapping that the rows go through like any other client's users
 * @param columns by heading, as {@link #key} compares it
 * @param yes words that mean true, compared like headings
 * @param no words that mean false
 * @param dates how days are written, tried in order
 */
public record CsvMapping(
    ClientMapping client,
    Map<String, CsvColumn> columns,
    Set<String> yes,
    Set<String> no,
    List<DateTimeFormatter> dates) {

  /** Finds what a heading means. */
  public Optional<CsvColumn> column(String heading) {
    return Optional.ofNullable(columns.get(key(heading)));
  }

  /** Headings are compared by letters and digits: {@code Nome_Utente} is {@code nome utente}. */
  public static String key(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
