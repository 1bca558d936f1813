package org.ribalta.lti.launch;

import java.util.Optional;

/** Leaves the checks early; never leaves this package. */
final class RefusedLaunch extends RuntimeException {

  private final transient LaunchResult.Refused result;

  RefusedLaunch(Refusal reason) {
    this(new LaunchResult.Refused(reason, reason.detail(), Optional.empty(), Optional.empty()));
  }

  RefusedLaunch(Refusal reason, SignedOrigin origin) {
    this(new LaunchResult.Refused(reason, reason.detail(), Optional.of(origin), Optional.empty()));
  }

  private RefusedLaunch(LaunchResult.Refused result) {
    super(result.reason().name(), null, false, false);
    this.result = result;
  }

  /** With what the platform says of its own error. */
  static RefusedLaunch quoting(Refusal reason, String words) {
    return new RefusedLaunch(
        new LaunchResult.Refused(
            reason, reason.detail() + " " + words, Optional.empty(), Optional.of(words)));
  }

  LaunchResult.Refused result() {
    return result;
  }
}
