package org.ribalta.lti.connection;

import java.util.Objects;

/**
 * What one step came to.
 *
 * @param detail what was called and how it answered, for technicians; never anything of a body but
 *     an error code of RFC 6749; empty if nothing was called
 */
public record CheckResult(Check check, Finding finding, String detail) {
  /** Keeps what is there. */
  public CheckResult {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(detail, "detail");
  }

  static CheckResult untried(Check check, Finding finding) {
    return new CheckResult(check, finding, "");
  }
}
