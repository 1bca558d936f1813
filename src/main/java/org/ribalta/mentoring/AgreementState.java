package org.ribalta.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a pair's agreement is, for one of its two people.
 *
 * @param mineAt when the reader signed, or null
 * @param partnerAt when the other one signed, or null
 */
public record AgreementState(@Nullable Instant mineAt, @Nullable Instant partnerAt) {
  /** Whether both have signed. */
  public boolean signed() {
    return mineAt != null && partnerAt != null;
  }
}
