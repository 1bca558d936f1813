package org.ribalta.lti.launch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ribalta.lti.login.BrowserBinding;
import org.ribalta.lti.login.LoginState;
import org.ribalta.lti.login.StateSeal;

/**
 * The state is ours, in time, and in the browser it began in (OIDC Core §3.1.2.7, RFC 6749 §10.12).
 */
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
    checkBrowser(state, request.cookies());
    return state;
  }

  private static void checkBrowser(LoginState state, Collection<String> cookies) {
    List<BrowserBinding> bindings =
        cookies.stream().map(BrowserBinding::read).flatMap(Optional::stream).toList();
    if (bindings.isEmpty()) {
      throw new RefusedLaunch(Refusal.BROWSER_UNKNOWN);
    }
    if (bindings.stream().noneMatch(binding -> binding.matches(state.bindingDigest()))) {
      throw new RefusedLaunch(Refusal.BROWSER_MISMATCH);
    }
  }
}
