package org.ribalta.scim.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param rows rows with something in them, without the headings
 * @param encoding how the file's bytes were read, e.g. {@code UTF-8}; null if it is no text
 * @param separator between cells; null if the headings could not be read
 * @param errors the first 1,000, by row
 * @param errorCount how many there are
 * @param ignoredColumns headings that mean nothing here; their cells were not kept
 * @param warnings what to know although nothing stops
 * @param preview what happens to the first 200 rows
 * @param missingManagers people whose manager is not in the directory; null if not counted
 * @param peopleInCycles people who report to themselves through others; null if not counted
 */
public record ImportResult(
    boolean dryRun,
    long rows,
    long created,
    long updated,
    long unchanged,
    @Nullable String encoding,
    @Nullable String separator,
    List<RowError> errors,
    long errorCount,
    List<String> ignoredColumns,
    List<Warning> warnings,
    List<RowAction> preview,
    @Nullable Integer missingManagers,
    @Nullable Integer peopleInCycles) {

  /** Copies the lists. */
  public ImportResult {
    errors = List.copyOf(errors);
    ignoredColumns = List.copyOf(ignoredColumns);
    warnings = List.copyOf(warnings);
    preview = List.copyOf(preview);
  }

  /** The same with what the reporting chain looks like afterwards. */
  public ImportResult withFlaws(int missing, int inCycles) {
    return new ImportResult(
        dryRun,
        rows,
        created,
        updated,
        unchanged,
        encoding,
        separator,
        errors,
        errorCount,
        ignoredColumns,
        warnings,
        preview,
        missing,
        inCycles);
  }

  /**
   * Something wrong.
   *
   * @param row as a spreadsheet counts them; the headings are row 1
   * @param column the heading as the file writes it, or null for the whole row
   * @param code a stable word for programs
   * @param detail what to do, in words; never the cell's text
   */
  public record RowError(long row, @Nullable String column, String code, String detail) {}

  /** Something to know about a column. */
  public record Warning(String column, String code, String detail) {}

  /** What happens to a row. */
  public record RowAction(long row, Action action) {}

  /** What can happen to a row. */
  public enum Action {
    CREATED,
    UPDATED,
    UNCHANGED
  }
}
