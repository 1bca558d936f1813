package org.ribalta.lms.control;

import org.ribalta.lti.registration.RegistrationRefusal;

/** What became of an LMS that wanted to register us. */
public sealed interface RegistrationOutcome {

  /**
   * It is registered, and the link is used up.
   *
   * @param issuer what the LMS calls itself
   * @param deployed whether it named its deployment; if not, the first launch will
   */
  record Connected(String issuer, boolean deployed) implements RegistrationOutcome {}

  /**
   * Nothing was stored, and the link still works.
   *
   * @param found what was met instead; to be escaped, since it may be the platform's own words
   */
  record NotConnected(RegistrationRefusal reason, String found) implements RegistrationOutcome {}

  /** The deployment belongs to another registration; nothing was stored. */
  record Taken() implements RegistrationOutcome {}

  /** The link is unknown, used or expired. */
  record Spent() implements RegistrationOutcome {}
}
