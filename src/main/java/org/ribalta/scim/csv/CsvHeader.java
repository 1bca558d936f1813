package org.ribalta.scim.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.ribalta.scim.mapping.CsvColumn;
import org.ribalta.scim.mapping.CsvMapping;

/**
 * What the first row says.
 *
 * @param columns by their place in the row
 * @param headings as the file writes them, by column
 * @param ignored headings that mean nothing here; their cells are read past, never kept
 * @param size how many cells the row has
 */
public record CsvHeader(
    Map<Integer, CsvColumn> columns,
    Map<CsvColumn, String> headings,
    List<String> ignored,
    int size) {
  /** Before the first row was read. */
  static final CsvHeader NONE = new CsvHeader(Map.of(), Map.of(), List.of(), 0);

  private static final int LONGEST_SHOWN = 100;
  private static final int MOST_SHOWN = 200;

  /** Words of headings that tell an age. Such a column is never looked at, and said so. */
  private static final Set<String> BIRTH =
      Set.of(
          "birthdate",
          "dateofbirth",
          "birthday",
          "dob",
          "age",
          "yearofbirth",
          "birthyear",
          "datadinascita",
          "datanascita",
          "nascita",
          "annodinascita",
          "annonascita",
          "natoil",
          "età",
          "eta");

  /**
   * Reads the headings.
   *
   * @throws CellFault if none is known, two mean the same, or the user name is not among them
   */
  public static CsvHeader read(List<String> cells, CsvMapping mapping) throws CellFault {
    Map<Integer, CsvColumn> columns = new LinkedHashMap<>();
    Map<CsvColumn, String> headings = new LinkedHashMap<>();
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String heading = cells.get(i).strip();
      Optional<CsvColumn> column = mapping.column(heading);
      if (column.isEmpty()) {
        ignore(heading, ignored);
      } else if (headings.putIfAbsent(column.get(), heading) != null) {
        throw new CellFault(RowFault.REPEATED_COLUMN, heading);
      } else {
        columns.put(i, column.get());
      }
    }
    CsvHeader header = new CsvHeader(columns, headings, List.copyOf(ignored), cells.size());
    header.refuseIncomplete();
    return header;
  }

  private static void ignore(String heading, List<String> ignored) {
    if (!heading.isEmpty() && ignored.size() < MOST_SHOWN) {
      ignored.add(heading.substring(0, Math.min(heading.length(), LONGEST_SHOWN)));
    }
  }

  private void refuseIncomplete() throws CellFault {
    if (columns.isEmpty()) {
      throw new CellFault(RowFault.NO_KNOWN_COLUMN, null);
    }
    if (columns.values().stream().noneMatch(column -> column.name().equals("userName"))) {
      throw new CellFault(RowFault.MISSING_COLUMN, null, "userName");
    }
  }

  /** How many of the cells are headings that the mapping knows. */
  static long known(List<String> cells, CsvMapping mapping) {
    return cells.stream().filter(cell -> mapping.column(cell.strip()).isPresent()).count();
  }

  /** Ignored headings that tell an age. */
  public List<String> births() {
    return ignored.stream().filter(heading -> BIRTH.contains(CsvMapping.key(heading))).toList();
  }

  /**
   * Reads a row. Cells missing at the end count as empty; spreadsheets leave them out.
   *
   * @throws CellFault if it has more cells than headings
   */
  public CsvRow row(long number, CSVRecord record) throws CellFault {
    for (int i = size; i < record.size(); i++) {
      if (!record.get(i).isBlank()) {
        throw new CellFault(RowFault.CELLS, null);
      }
    }
    Map<CsvColumn, String> cells = new LinkedHashMap<>();
    columns.forEach(
        (place, column) ->
            cells.put(column, place < record.size() ? record.get(place).strip() : ""));
    return new CsvRow(number, cells);
  }
}
