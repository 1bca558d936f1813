package org.ribalta.scim.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribalta.scim.csv.ImportResult.Action;
import org.ribalta.scim.csv.ImportResult.RowAction;
import org.ribalta.scim.csv.ImportResult.RowError;
import org.ribalta.scim.csv.ImportResult.Warning;
import org.ribalta.shared.Language;
import org.ribalta.shared.Text;

/** Counts what happens while a file is read; forgets details beyond the first. */
public final class Tally {
  private static final int MOST_ERRORS = 1_000;
  private static final int MOST_PREVIEWED = 200;
  private static final Text BIRTH =
      new Text(
          "Questa colonna dice l'età: Ribalta non la legge e non la conserva. Meglio toglierla.",
          "This column tells an age: Ribalta neither reads nor keeps it. Better leave it out.");

  /** Rows are looked at in chunks, and some faults are seen while a chunk is still read. */
  private static final Comparator<RowError> BY_ROW = Comparator.comparingLong(RowError::row);

  private final boolean dryRun;
  private final Language language;
  private final Map<Action, Long> counts = new EnumMap<>(Action.class);
  private final List<RowError> errors = new ArrayList<>();
  private final List<RowAction> preview = new ArrayList<>();
  private long errorCount;
  private long rows;
  private @Nullable String encoding;
  private @Nullable String separator;
  private CsvHeader header = CsvHeader.NONE;

  public Tally(boolean dryRun, Language language) {
    this.dryRun = dryRun;
    this.language = language;
  }

  /** The file is text. */
  public void encoded(Encoding found) {
    encoding = found.label();
  }

  /** The headings were read. */
  public void opened(CsvFile file) {
    separator = String.valueOf(file.separator());
    header = file.header();
  }

  /** A row was read. */
  public void row() {
    rows++;
  }

  /** Something happened to a row. */
  public void happened(long row, Action action) {
    counts.merge(action, 1L, Long::sum);
    if (preview.size() < MOST_PREVIEWED) {
      preview.add(new RowAction(row, action));
    }
  }

  /** Something is wrong with a row. */
  public void wrong(long row, CellFault fault) {
    errorCount++;
    if (errors.size() < MOST_ERRORS) {
      RowFault kind = fault.fault();
      String detail = kind.detail(language, fault.values());
      errors.add(new RowError(row, fault.column(), kind.code(), detail));
    }
  }

  /** Whether anything was wrong. */
  public boolean flawed() {
    return errorCount > 0;
  }

  public long rows() {
    return rows;
  }

  /** All of it. */
  public ImportResult result() {
    return new ImportResult(
        dryRun,
        rows,
        count(Action.CREATED),
        count(Action.UPDATED),
        count(Action.UNCHANGED),
        encoding,
        separator,
        errors.stream().sorted(BY_ROW).toList(),
        errorCount,
        header.ignored(),
        header.births().stream()
            .map(column -> new Warning(column, "birth-date", BIRTH.in(language)))
            .toList(),
        preview,
        null,
        null);
  }

  private long count(Action action) {
    return counts.getOrDefault(action, 0L);
  }
}
