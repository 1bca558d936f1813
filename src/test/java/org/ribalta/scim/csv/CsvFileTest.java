package org.ribalta.scim.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as office programs write them. */
class CsvFileTest {
  private static final String PEOPLE =
      """
      Nome utente|Nome|Cognome|Sede
      niccolo|Niccolò|D'Amico|Forlì
      "perchè"|Zoë|Müller|"via Roma, 1
      Torino; Italia"
      """;

  static Stream<Arguments> encodingsAndSeparators() {
    Charset western = Charset.forName("windows-1252");
    return Stream.of(";", ",", "\t", "|")
        .flatMap(
            separator ->
                Stream.of(
                    Arguments.of(separator, UTF_8, new int[0], "UTF-8"),
                    Arguments.of(separator, UTF_8, new int[] {0xEF, 0xBB, 0xBF}, "UTF-8"),
                    Arguments.of(separator, UTF_16LE, new int[] {0xFF, 0xFE}, "UTF-16LE"),
                    Arguments.of(separator, UTF_16BE, new int[] {0xFE, 0xFF}, "UTF-16BE"),
                    Arguments.of(separator, UTF_16LE, new int[0], "UTF-16LE"),
                    Arguments.of(separator, UTF_16BE, new int[0], "UTF-16BE"),
                    Arguments.of(separator, western, new int[0], "windows-1252")));
  }

  /** Fails if a separator within quotes, a mark or a single encoding is mistaken. */
  @ParameterizedTest
  @MethodSource("encodingsAndSeparators")
  void readsEveryEncodingWithEverySeparator(
      String separator, Charset charset, int[] bom, String name) throws Exception {
    byte[] bytes = Files.bytes(PEOPLE.replace("|", separator), charset, bom);

    try (CsvFile file = Files.open(bytes)) {
      List<CsvRow> rows = Files.rows(file);

      assertThat(file.separator()).isEqualTo(separator.charAt(0));
      assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 3L);
      assertThat(rows.get(0).text("name.givenName")).isEqualTo("Niccolò");
      assertThat(rows.get(1).text("name.familyName")).isEqualTo("Müller");
      assertThat(rows.get(1).cells().values()).contains("via Roma, 1\nTorino; Italia");
      assertThat(rows.get(1).text("userName")).isEqualTo("perchè");
    }
    assertThat(EncodingDetector.detect(new ByteArrayInputStream(bytes)).orElseThrow().label())
        .isEqualTo(name);
  }

  /** Fails if only the beginning of a file is looked at. */
  @Test
  void noticesTheFirstForeignByteHoweverLateItComes() throws IOException {
    String late = "userName\n" + "nobody@acme.example\n".repeat(20_000) + "niccolò\n";

    assertThat(label(Files.bytes(late, UTF_8))).isEqualTo("UTF-8");
    assertThat(label(Files.bytes(late, Charset.forName("windows-1252")))).isEqualTo("windows-1252");
  }

  private static String label(byte[] bytes) throws IOException {
    return EncodingDetector.detect(new ByteArrayInputStream(bytes)).orElseThrow().label();
  }

  @Test
  void takesNoPictureForText() throws IOException {
    byte[] noise = new byte[10_000];
    new Random(7).nextBytes(noise);

    assertThat(EncodingDetector.detect(new ByteArrayInputStream(noise))).isEmpty();
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws Exception {
    List<CsvRow> rows = Files.rows(Files.open("userName;nome\n\na;A\n\n\nb\nc;C;;\n"));

    assertThat(rows).extracting(CsvRow::number).containsExactly(3L, 6L, 7L);
    assertThat(rows.get(1).text("name.givenName")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                               | EMPTY",
        "'\n\n  \n'                       | EMPTY",
        "'colore;taglia\nrosso;M'         | NO_KNOWN_COLUMN",
        "'nome;cognome\nAda;Prova'        | MISSING_COLUMN",
        "'userName;utente;nome\na;b;c'    | REPEATED_COLUMN",
        "'\"userName;nome\na;b'           | BROKEN_QUOTES",
      })
  void refusesHeadingsThatCannotBeUsed(String text, RowFault fault) {
    assertThat(catchThrowableOfType(CellFault.class, () -> Files.open(text)).fault())
        .isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'userName;nome\n\"a;b\nc;d'         | BROKEN_QUOTES | 2",
        "'userName;nome\na;b\n\"c\"x;d\ne;f' | BROKEN_QUOTES | 3",
        "'userName;nome\na;b;c'              | CELLS         | 2",
      })
  void saysWhereARowCannotBeRead(String text, RowFault fault, long number) throws Exception {
    CsvFile file = Files.open(text);

    CellFault thrown = catchThrowableOfType(CellFault.class, () -> Files.rows(file));

    assertThat(thrown.fault()).isEqualTo(fault);
    assertThat(file.number()).isEqualTo(number);
  }

  /** Fails if a quote that is never closed may fill the memory. */
  @Test
  void stopsAtARowWithoutEnd() throws Exception {
    CsvFile file = Files.open("userName;nome\n\"" + "x".repeat(600_000) + "\";b\n");

    assertThatThrownBy(() -> Files.rows(file))
        .isInstanceOfSatisfying(
            CellFault.class, thrown -> assertThat(thrown.fault()).isEqualTo(RowFault.ROW_TOO_LONG));
  }

  @Test
  void tellsWhichColumnsItLeavesOutAndWhichTellAnAge() throws Exception {
    CsvHeader header =
        Files.open("userName;Data di nascita;IBAN;Date of birth;Età\na;1;2;3;4").header();

    assertThat(header.ignored()).containsExactly("Data di nascita", "IBAN", "Date of birth", "Età");
    assertThat(header.births()).containsExactly("Data di nascita", "Date of birth", "Età");
  }
}
