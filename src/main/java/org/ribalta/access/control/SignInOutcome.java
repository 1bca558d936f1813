package org.ribalta.access.control;

import org.ribalta.access.openid.SignInRefusal;

/** What a sign-in with the company's account came to. */
public sealed interface SignInOutcome {
  /**
   * They are in.
   *
   * @param token the session's bearer token
   */
  record Entered(String token) implements SignInOutcome {
    @Override
    public String toString() {
      return "Entered";
    }
  }

  /** They are not. */
  record Refused(SignInRefusal reason) implements SignInOutcome {}
}
