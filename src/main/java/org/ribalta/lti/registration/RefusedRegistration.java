package org.ribalta.lti.registration;

/** Leaves the exchange early; never leaves this package. */
final class RefusedRegistration extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RegistrationResult.Refused result;

  RefusedRegistration(RegistrationRefusal reason) {
    this(reason, "");
  }

  /**
   * @param found what was met instead, which may be the platform's own words
   */
  RefusedRegistration(RegistrationRefusal reason, String found) {
    super(reason.name(), null, false, false);
    this.result = new RegistrationResult.Refused(reason, Quotation.of(found));
  }

  RegistrationResult.Refused result() {
    return result;
  }
}
