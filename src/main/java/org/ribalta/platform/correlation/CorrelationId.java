package org.ribalta.platform.correlation;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A code that a person can read to an administrator over the telephone: twelve characters without
 * look-alikes (Crockford's base 32, 60 random bits), e.g. {@code 7Q2M-K9XD-4TRB}.
 */
public final class CorrelationId {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /** What a proxy may send instead; nothing that could forge a header, a log line or a page. */
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

  private static final SecureRandom RANDOM = new SecureRandom();

  private CorrelationId() {}

  /** Makes a code nobody has seen before. */
  public static String make() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** Whether a code that somebody else made can be taken over. */
  public static boolean isWellFormed(String code) {
    return WELL_FORMED.matcher(code).matches();
  }
}
