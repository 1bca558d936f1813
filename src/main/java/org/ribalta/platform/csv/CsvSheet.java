package org.ribalta.platform.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Language;

/**
 * A table as a CSV file (RFC 4180) that a spreadsheet opens with a double click: in UTF-8 with a
 * byte order mark, without which Excel takes it for the machine's old encoding; between the cells
 * what Excel expects where the language is spoken; and no text becomes a formula.
 */
public final class CsvSheet {
  /** The media type of {@link #bytes}. */
  public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
  private final CSVPrinter printer;

  /** An empty table for readers of a language. */
  public CsvSheet(Language language) {
    char separator = language == Language.IT ? ';' : ',';
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setQuoteMode(QuoteMode.NON_NUMERIC)
            .get();
    try {
      printer = new CSVPrinter(text, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row: numbers stay numbers, all else is text, and what is null an empty cell. */
  public CsvSheet row(@Nullable Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(CsvSheet::cell));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static Object cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number ? value : SpreadsheetText.of(value.toString());
  }

  /** The file. */
  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
