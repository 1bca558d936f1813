package org.ribalta.lti.login;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.lti.Parameters;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformRegistry;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.claim.Claims;
import org.ribalta.lti.login.LoginBrowser.Attempt;

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
   * @param browser what is known of who sent them
   */
  public LoginResult begin(Parameters parameters, LoginBrowser browser) {
    try {
      LoginRequest login = LoginRequest.read(parameters);
      checkTarget(login.targetLinkUri());
      return answer(login, platforms.find(login), browser);
    } catch (RefusedLogin refused) {
      return new LoginResult.Refused(refused.reason());
    }
  }

  /** A browser that has our cookie, or stands in no frame, is sent on at once. */
  private LoginResult answer(LoginRequest login, Platform platform, LoginBrowser browser) {
    Optional<BrowserBinding> known = browser.binding();
    if (known.isPresent() || !browser.framed(login.storageTarget().isPresent())) {
      BrowserBinding binding = known.orElseGet(BrowserBinding::fresh);
      URI location = location(login, platform, binding, Optional.empty());
      return new LoginResult.Redirect(location, binding);
    }
    if (browser.tried() == Attempt.NOTHING) {
      return new LoginResult.TryCookie(login.parameters(), BrowserBinding.fresh());
    }
    return login
        .storageTarget()
        .filter(target -> browser.tried() == Attempt.COOKIE)
        .map(target -> PlatformStorage.of(target, platform.authorizationEndpoint()))
        .map(storage -> deposit(login, platform, storage))
        .orElseGet(() -> new LoginResult.OpenWindow(login.withoutStorage().parameters()));
  }

  private LoginResult deposit(LoginRequest login, Platform platform, PlatformStorage storage) {
    BrowserBinding binding = BrowserBinding.fresh();
    URI location = location(login, platform, binding, Optional.of(storage));
    return new LoginResult.TryStorage(login.parameters(), storage, location, binding);
  }

  private URI location(
      LoginRequest login,
      Platform platform,
      BrowserBinding binding,
      Optional<PlatformStorage> storage) {
    LoginState state = state(login, platform, binding, storage);
    return new AuthenticationRequest(login, platform, urls.redirectUri())
        .location(seal.seal(state), state.nonce());
  }

  private void checkTarget(String targetLinkUri) {
    if (targetLinkUri.length() > Claims.MAXIMUM_ADDRESS_LENGTH) {
      throw new RefusedLogin(LoginRefusal.TARGET_LINK_TOO_LONG);
    }
    if (!urls.own(targetLinkUri)) {
      throw new RefusedLogin(LoginRefusal.TARGET_LINK_OFF_SITE);
    }
  }

  private LoginState state(
      LoginRequest login,
      Platform platform,
      BrowserBinding binding,
      Optional<PlatformStorage> storage) {
    Instant now = clock.instant();
    return new LoginState(
        platform.key(),
        RandomText.of256Bits(),
        login.targetLinkUri(),
        login.deploymentId(),
        binding.digest(),
        storage,
        now,
        now.plus(STATE_LIFETIME));
  }
}
