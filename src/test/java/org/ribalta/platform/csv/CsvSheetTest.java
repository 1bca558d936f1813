package org.ribalta.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribalta.shared.Language;

class CsvSheetTest {
  @Test
  void beginsWithTheMarkByWhichExcelKnowsTheEncoding() {
    assertThat(new CsvSheet(Language.IT).row("età").bytes())
        .startsWith(0xEF, 0xBB, 0xBF)
        .endsWith("\"età\"\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void separatesAsSpreadsheetsOfTheLanguageExpect() {
    assertThat(text(new CsvSheet(Language.IT).row("a", 1))).isEqualTo("\ufeff\"a\";1\r\n");
    assertThat(text(new CsvSheet(Language.EN).row("a", 1))).isEqualTo("\ufeff\"a\",1\r\n");
  }

  @Test
  void keepsQuotesLinesAndEmptyCells() {
    assertThat(text(new CsvSheet(Language.IT).row("di \"oggi\";\nsì", null, -2)))
        .isEqualTo("\ufeff\"di \"\"oggi\"\";\nsì\";\"\";-2\r\n");
  }

  /** Mutation: take a sign, the full-width forms or the leading spaces out of the pattern. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1+1",
        "\rx",
        "\nx",
        "  =1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "=1\n+1"
      })
  void makesTextOfWhatBeginsAsAFormula(String hostile) {
    assertThat(text(new CsvSheet(Language.EN).row(hostile)))
        .isEqualTo("\ufeff\"'" + hostile + "\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1=1", "a-b", "ada@example.com", "", "'"})
  void leavesOtherTextAlone(String harmless) {
    assertThat(text(new CsvSheet(Language.EN).row(harmless)))
        .isEqualTo("\ufeff\"" + harmless + "\"\r\n");
  }

  private static String text(CsvSheet sheet) {
    return new String(sheet.bytes(), StandardCharsets.UTF_8);
  }
}
