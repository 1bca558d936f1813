package org.ribalta.lti.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformRegistry;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.claim.Claims;

/**
 * Answers a platform's login request with an authentication request (OIDC Core §4 and §3.1.2.1,
 * 1EdTech Security Framework 1.0 §5.1.1). Stores nothing.
 */
public final class LoginInitiation {

  /** How long a person may take between the login request and the launch. */
  public static final Duration STATE_LIFETIME = Duration.ofMinutes(10);

  private final LoginPlatforms platforms;
  private final StateSeal seal;
  private final ToolUrls urls;
  private final Clock clock;

  public LoginInitiation(PlatformRegistry registry, StateSeal seal, ToolUrls urls, Clock clock) {
    this.platforms = new LoginPlatforms(registry);
    this.seal = seal;
    this.urls = urls;
    this.clock = clock;
  }

  /**
   * Begins a launch.
   *
   * @param parameters of the query (GET) or the form (POST)
   * @param cookies values the browser sent under the binding cookie's name, usually none or one
   */
  public LoginResult begin(Parameters parameters, Collection<String> cookies) {
    try {
      return redirect(LoginRequest.read(parameters), binding(cookies));
    } catch (RefusedLogin refused) {
      return new LoginResult.Refused(refused.reason());
    }
  }

  private LoginResult redirect(LoginRequest login, BrowserBinding binding) {
    checkTarget(login.targetLinkUri());
    Platform platform = platforms.find(login);
    LoginState state = state(login, platform, binding);
    URI location =
        new AuthenticationRequest(login, platform, urls.redirectUri())
            .location(seal.seal(state), state.nonce());
    return new LoginResult.Redirect(location, binding);
  }

  private void checkTarget(String targetLinkUri) {
    if (targetLinkUri.length() > Claims.MAXIMUM_ADDRESS_LENGTH) {
      throw new RefusedLogin(LoginRefusal.TARGET_LINK_TOO_LONG);
    }
    if (!urls.own(targetLinkUri)) {
      throw new RefusedLogin(LoginRefusal.TARGET_LINK_OFF_SITE);
    }
  }

  private LoginState state(LoginRequest login, Platform platform, BrowserBinding binding) {
    Instant now = clock.instant();
    return new LoginState(
        platform.key(),
        RandomText.of256Bits(),
        login.targetLinkUri(),
        login.deploymentId(),
        binding.digest(),
        now,
        now.plus(STATE_LIFETIME));
  }

  private static BrowserBinding binding(Collection<String> cookies) {
    return cookies.stream()
        .map(BrowserBinding::read)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(BrowserBinding::fresh);
  }
}
