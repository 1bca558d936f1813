package org.ribalta.support;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of made-up people, as a large company's HR system would write it. */
public final class PeopleFile {
  /** The first line. */
  public static final String HEADINGS =
      "Nome utente;Nome;Cognome;Matricola;Responsabile;Livello;Reparto;Sede\n";

  private PeopleFile() {}

  /** Writes so many rows. */
  public static Path write(Path folder, int rows) throws IOException {
    Path file = folder.resolve("people.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADINGS);
      for (int i = 0; i < rows; i++) {
        out.write(
            "user%1$d@acme.example;Nome%1$d;Cognome%1$d;%1$d;%2$d;L%3$d;Reparto %4$d;Torino\n"
                .formatted(i, i / 10, 1 + i % 5, i % 200));
      }
    }
    return file;
  }
}
