package org.ribalta.scim.query;

import java.math.BigInteger;
import org.ribalta.scim.ScimRefusal;

/**
 * Which part of a list is asked for (RFC 7644 §3.4.2.4).
 *
 * @param startIndex from 1
 * @param count at most so many; 0 asks for the total alone
 */
public record PageRequest(int startIndex, int count) {
  /** The most that one answer holds, as the service provider configuration says. */
  public static final int MOST = 500;

  private static final int USUAL = 100;

  /**
   * Reads the query parameters. A start before 1 means 1, a negative count means 0, and a count
   * beyond {@value #MOST} means that.
   *
   * @param startIndex as sent, or null
   * @param count as sent, or null
   * @throws ScimRefusal {@code invalidValue} if one is no integer
   */
  public static PageRequest of(String startIndex, String count) {
    return new PageRequest(
        within("startIndex", startIndex, 1, 1, Integer.MAX_VALUE),
        within("count", count, USUAL, 0, MOST));
  }

  private static int within(String name, String text, int usual, int least, int most) {
    if (text == null || text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[+-]?\\d{1,40}")) {
      throw ScimRefusal.invalidValue("Parameter " + name + " must be an integer.");
    }
    return new BigInteger(text)
        .max(BigInteger.valueOf(least))
        .min(BigInteger.valueOf(most))
        .intValue();
  }

  /** How many to leave out before the first. */
  public int offset() {
    return startIndex - 1;
  }
}
