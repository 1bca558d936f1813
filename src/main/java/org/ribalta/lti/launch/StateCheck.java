package org.ribalta.lti.launch;

import java.time.Instant;
import org.ribalta.lti.login.LoginState;
import org.ribalta.lti.login.StateSeal;

/** The state is ours and in time (OIDC Core §3.1.2.7). */
final class StateCheck {

  private final StateSeal seal;

  StateCheck(StateSeal seal) {
    this.seal = seal;
  }

  LoginState open(LaunchRequest request, Instant now) {
    String sealed =
        request.form().text("state").orElseThrow(() -> new RefusedLaunch(Refusal.STATE_MISSING));
    LoginState state = seal.open(sealed).orElseThrow(() -> new RefusedLaunch(Refusal.STATE_FORGED));
    if (state.expired(now)) {
      throw new RefusedLaunch(Refusal.STATE_EXPIRED);
    }
    return state;
  }
}
