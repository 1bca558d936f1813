package org.ribalta.directory.control;

import java.util.List;
import java.util.UUID;
import org.ribalta.directory.PersonView;

/** Reads a row of {@code PersonRepository.VIEW}. */
final class PersonRow {
  private PersonRow() {}

  static PersonView view(Object[] row) {
    return new PersonView(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (UUID) row[5],
        (String) row[6],
        (String) row[7],
        row[8] == null ? (Integer) row[9] : (Integer) row[8],
        row[8] == null && row[9] != null,
        (String) row[10],
        (String) row[11],
        list((String) row[12]),
        (String) row[13],
        (Boolean) row[14]);
  }

  private static List<String> list(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
