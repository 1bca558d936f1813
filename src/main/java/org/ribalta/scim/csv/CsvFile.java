package org.ribalta.scim.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ribalta.scim.mapping.CsvMapping;

/** A file of people, read row by row; no more than one row is held. */
public final class CsvFile implements Closeable {
  private static final int HEAD = 64 * 1024;
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  private final char separator;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final BoundedReader bounded;
  private CsvHeader header = CsvHeader.NONE;
  private long number;

  private CsvFile(
      char separator, CSVParser parser, Iterator<CSVRecord> records, BoundedReader bounded) {
    this.separator = separator;
    this.parser = parser;
    this.records = records;
    this.bounded = bounded;
  }

  /**
   * Opens a file and reads its headings.
   *
   * @throws CellFault if they cannot be used
   * @throws IOException if the file cannot be read
   */
  public static CsvFile open(InputStream in, Encoding encoding, CsvMapping mapping)
      throws IOException, CellFault {
    in.skipNBytes(encoding.bomBytes());
    Reader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()), HEAD);
    char separator = separator(reader, mapping);
    BoundedReader bounded = new BoundedReader(reader);
    CSVParser parser = format(separator).parse(bounded);
    Iterator<CSVRecord> records = parser.iterator();
    CsvFile file = new CsvFile(separator, parser, records, bounded);
    CSVRecord first = file.record().orElseThrow(() -> new CellFault(RowFault.EMPTY, null));
    file.header = CsvHeader.read(first.toList(), mapping);
    return file;
  }

  /** The separator under which most headings are known. */
  private static char separator(Reader reader, CsvMapping mapping) throws IOException {
    reader.mark(HEAD);
    char[] head = new char[HEAD - 1];
    int length = 0;
    for (int some = 0; some >= 0 && length < head.length; ) {
      length += some;
      some = reader.read(head, length, head.length - length);
    }
    reader.reset();
    String text = new String(head, 0, length);
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(candidate -> known(text, candidate, mapping)))
        .orElse(';');
  }

  private static long known(String head, char separator, CsvMapping mapping) {
    try (CSVParser parser = format(separator).parse(new StringReader(head))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? CsvHeader.known(records.next().toList(), mapping) : 0;
    } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
      return 0;
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  /**
   * The next row; empty after the last.
   *
   * @throws CellFault if it, or from here on the file, cannot be read
   */
  public Optional<CsvRow> next() throws CellFault {
    Optional<CSVRecord> record = record();
    return record.isPresent() ? Optional.of(header.row(number, record.get())) : Optional.empty();
  }

  /** The next line with anything in it; empty ones count, as in a spreadsheet. */
  private Optional<CSVRecord> record() throws Unreadable {
    try {
      while (records.hasNext()) {
        CSVRecord record = records.next();
        bounded.rowEnded();
        number++;
        if (record.size() > 1 || !record.get(0).isBlank()) {
          return Optional.of(record);
        }
      }
      return Optional.empty();
    } catch (UncheckedIOException e) {
      number++;
      boolean tooLong = e.getCause() instanceof BoundedReader.RowTooLong;
      throw new Unreadable(tooLong ? RowFault.ROW_TOO_LONG : RowFault.BROKEN_QUOTES);
    }
  }

  /** The row that {@link #next} last read, as a spreadsheet counts them. */
  public long number() {
    return number;
  }

  public char separator() {
    return separator;
  }

  public CsvHeader header() {
    return header;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** The file cannot be read any further. */
  public static final class Unreadable extends CellFault {
    private static final long serialVersionUID = 1L;

    Unreadable(RowFault fault) {
      super(fault, null);
    }
  }
}
