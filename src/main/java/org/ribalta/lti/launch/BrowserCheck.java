package org.ribalta.lti.launch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.login.BrowserBinding;
import org.ribalta.lti.login.LoginState;
import org.ribalta.lti.login.PlatformStorage;

/**
 * The launch ends in the browser that its login began in (RFC 6749 §10.12): its cookie says so, or
 * what the platform's page kept for it.
 *
 * <p>A cookie cannot be set by another site, but a form can be posted by any. So a proof from
 * storage counts only if the browser says that a page of the tool posted it.
 */
final class BrowserCheck {

  private final ToolUrls urls;

  BrowserCheck(ToolUrls urls) {
    this.urls = urls;
  }

  /**
   * Judges the browser.
   *
   * @return where the proof is to be asked for; empty if the browser is proven
   * @throws RefusedLaunch if it is another browser, or cannot be told
   */
  Optional<PlatformStorage> unproven(LoginState state, LaunchRequest request) {
    List<BrowserBinding> sent = bindings(request.cookies());
    if (sent.stream().anyMatch(binding -> binding.matches(state.bindingDigest()))) {
      return Optional.empty();
    }
    if (state.storage().isEmpty()) {
      throw new RefusedLaunch(sent.isEmpty() ? Refusal.BROWSER_UNKNOWN : Refusal.BROWSER_MISMATCH);
    }
    if (request.proof().isEmpty()) {
      return state.storage();
    }
    checkProof(request.proof().get(), request, state);
    return Optional.empty();
  }

  private void checkProof(String proof, LaunchRequest request, LoginState state) {
    if (request.origin().filter(urls::ownOrigin).isEmpty()) {
      throw new RefusedLaunch(Refusal.PROOF_FOREIGN);
    }
    if (proof.isEmpty()) {
      throw new RefusedLaunch(Refusal.PROOF_MISSING);
    }
    if (bindings(List.of(proof)).stream().noneMatch(kept -> kept.matches(state.bindingDigest()))) {
      throw new RefusedLaunch(Refusal.BROWSER_MISMATCH);
    }
  }

  private static List<BrowserBinding> bindings(Collection<String> values) {
    return values.stream().map(BrowserBinding::read).flatMap(Optional::stream).toList();
  }
}
