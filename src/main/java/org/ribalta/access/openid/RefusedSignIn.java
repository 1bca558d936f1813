package org.ribalta.access.openid;

/** A sign-in is refused; whatever its transaction began is undone. */
public class RefusedSignIn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final SignInRefusal reason;

  public RefusedSignIn(SignInRefusal reason) {
    super(reason.name());
    this.reason = reason;
  }

  public SignInRefusal reason() {
    return reason;
  }
}
