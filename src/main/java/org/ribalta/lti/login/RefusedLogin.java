package org.ribalta.lti.login;

/** Leaves the checks of a login request early; never leaves this package. */
final class RefusedLogin extends RuntimeException {

  private final transient LoginRefusal reason;

  RefusedLogin(LoginRefusal reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  LoginRefusal reason() {
    return reason;
  }
}
