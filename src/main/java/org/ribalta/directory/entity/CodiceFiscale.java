package org.ribalta.directory.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells an Italian <i>codice fiscale</i> from other keys. It is made of the name, the day of birth,
 * the sex and the place of birth, which may not be stored here, and ends with a check letter (D.M.
 * 23 December 1976; the letters that stand for digits where two people would have the same code:
 * D.P.R. 605/1973).
 */
public final class CodiceFiscale {
  private static final String DIGIT = "[0-9LMNPQRSTUV]";
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Z]{6}" + DIGIT + "{2}[ABCDEHLMPRST]" + DIGIT + "{2}[A-Z]" + DIGIT + "{3}[A-Z]");

  /**
   * What a character at an odd position counts, A to Z; a digit counts as the letter of its place.
   */
  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private static final int LENGTH = 16;

  private CodiceFiscale() {}

  /** Whether the text is one, whatever its case. */
  public static boolean isOne(String text) {
    String code = normalised(text);
    return FORM.matcher(code).matches() && checkLetter(code) == code.charAt(LENGTH - 1);
  }

  /** One code has one spelling: capitals, without spaces around it. */
  public static String normalised(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static char checkLetter(String code) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int place = place(code.charAt(i));
      // The first position is number one.
      sum += i % 2 == 0 ? ODD[place] : place;
    }
    return (char) ('A' + sum % ODD.length);
  }

  private static int place(char character) {
    return character <= '9' ? character - '0' : character - 'A';
  }
}
