package org.ribalta.lms.entity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ribalta.lti.ags.Result;

/**
 * Whether a result is a score that was sent. Platforms scale it to the column's own maximum and
 * keep two decimals of it, or more.
 */
final class ScoreMatch {
  private static final BigDecimal ROUNDING = new BigDecimal("0.0051");

  private ScoreMatch() {}

  static boolean of(Result result, int given, int maximum) {
    BigDecimal expected =
        BigDecimal.valueOf(given)
            .multiply(result.maximum())
            .divide(BigDecimal.valueOf(maximum), MathContext.DECIMAL64);
    return result
        .score()
        .filter(score -> score.subtract(expected).abs().compareTo(ROUNDING) <= 0)
        .isPresent();
  }
}
