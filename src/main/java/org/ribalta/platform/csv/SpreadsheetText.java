package org.ribalta.platform.csv;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows and never calculates. What begins as a formula does gets an
 * apostrophe in front, as OWASP advises against CSV injection: a formula can send the sheet's other
 * cells away, or start a program.
 */
final class SpreadsheetText {
  /** Also after spaces, which spreadsheets may cut, and in the full-width forms that they take. */
  private static final Pattern FORMULA = Pattern.compile("(?s)^(\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]).*");

  private SpreadsheetText() {}

  static String of(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
