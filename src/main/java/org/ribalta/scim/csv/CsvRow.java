package org.ribalta.scim.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ribalta.scim.mapping.CsvColumn;

/**
 * A row of the file, without the columns that nobody knows.
 *
 * @param number as a spreadsheet counts them: the headings are row 1
 * @param cells trimmed text by column; an empty cell is an empty text
 */
public record CsvRow(long number, Map<CsvColumn, String> cells) {

  /** Keeps the columns' order. */
  public CsvRow {
    cells = new LinkedHashMap<>(cells);
  }

  /** The row with each cell replaced. */
  CsvRow with(UnaryOperator<String> replaced) {
    Map<CsvColumn, String> after = new LinkedHashMap<>();
    cells.forEach((column, text) -> after.put(column, replaced.apply(text)));
    return new CsvRow(number, after);
  }

  /** The text of the column with this attribute path; empty if the cell is, or there is none. */
  public String text(String path) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().name().equals(path))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
