package org.ribalta.lti.launch;

import java.util.Optional;

/** Leaves the checks early; never leaves this package. */
final class RefusedLaunch extends RuntimeException {

  private final transient LaunchResult.Refused result;

  RefusedLaunch(Refusal reason) {
    this(reason, reason.detail(), Optional.empty());
  }

  RefusedLaunch(Refusal reason, String detail, Optional<SignedOrigin> origin) {
    super(reason.name(), null, false, false);
    this.result = new LaunchResult.Refused(reason, detail, origin);
  }

  LaunchResult.Refused result() {
    return result;
  }
}
