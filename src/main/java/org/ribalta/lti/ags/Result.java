package org.ribalta.lti.ags;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What the gradebook holds of somebody now (AGS 2.0, "Result service"): the last score that the
 * tool sent, or what a teacher put in its place.
 *
 * <pre>{@code
 * {"id": "https://lms.example.com/2/lineitems/5/lineitem/results?type_id=1&user_id=42",
 *  "userId": "42", "resultScore": 50, "resultMaximum": 100,
 *  "scoreOf": "https://lms.example.com/2/lineitems/5/lineitem?type_id=1"}
 * }</pre>
 *
 * @param userId the person's {@code sub}
 * @param score absent where there is none
 * @param maximum above zero; 1 where the platform names none
 */
public record Result(String userId, Optional<BigDecimal> score, BigDecimal maximum) {

  public Result {
    Objects.requireNonNull(userId, "userId");
    if (maximum.signum() <= 0) {
      throw new IllegalArgumentException("resultMaximum is above 0");
    }
  }
}
