package org.ribalta.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.ribalta.access.ObjectKind;
import org.ribalta.access.Operation;
import org.ribalta.platform.audit.Actor;
import org.ribalta.platform.setup.SetupToken;
import org.ribalta.platform.tenant.control.EnterTenant;

/** Admits whoever holds the setup token: of no tenant, but may enter any that an address names. */
@ApplicationScoped
public class OperatorAccess {
  private SetupToken setupToken;
  private EnterTenant enterTenant;
  private CurrentCaller caller;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected OperatorAccess() {}

  @Inject
  OperatorAccess(SetupToken setupToken, EnterTenant enterTenant, CurrentCaller caller) {
    this.setupToken = setupToken;
    this.enterTenant = enterTenant;
    this.caller = caller;
  }

  boolean isOperator(String token) {
    return setupToken.matches(token);
  }

  /**
   * Lets the operator do what is theirs.
   *
   * @throws org.ribalta.platform.problem.Refused {@code sign-in-needed} where a session is asked
   *     for, {@code not-found} for a tenant that does not exist
   */
  void admit(Operation operation, @Nullable String tenant) {
    if (!operation.callers().operator()) {
      throw SessionAccess.signInNeeded();
    }
    if (operation.object() == ObjectKind.TENANT) {
      enterTenant.enter(tenant);
    }
    caller.isOperator();
    Actor.enter(Actor.OPERATOR);
  }
}
