package org.ribalta.lti.launch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ribalta.lti.PlatformRegistry;
import org.ribalta.lti.ToolUrls;
import org.ribalta.lti.key.Keysets;
import org.ribalta.lti.login.LoginState;
import org.ribalta.lti.login.PlatformStorage;
import org.ribalta.lti.login.StateSeal;
import org.ribalta.lti.message.LtiMessage;

/**
 * Judges what a platform posts to the redirect URI (LTI Core 1.3 §5, 1EdTech Security Framework 1.0
 * §5.1.3, OIDC Core §3.1.3.7).
 *
 * <p>Fails closed: an exception of a store or a registry leaves {@link #validate} as it is and
 * nobody is let in.
 */
public final class LaunchValidator {

  /** How far the platform's clock may be off. */
  public static final Duration LEEWAY = Duration.ofSeconds(60);

  private final StateCheck states;
  private final BrowserCheck browsers;
  private final SignatureCheck signatures;
  private final NonceStore nonces;
  private final ToolUrls urls;
  private final Clock clock;

  public LaunchValidator(
      PlatformRegistry registry,
      Keysets keysets,
      NonceStore nonces,
      StateSeal seal,
      ToolUrls urls,
      Clock clock) {
    this.states = new StateCheck(seal);
    this.browsers = new BrowserCheck(urls);
    this.signatures = new SignatureCheck(registry, keysets);
    this.nonces = nonces;
    this.urls = urls;
    this.clock = clock;
  }

  /** Judges one launch; uses its nonce up if, and only if, everything else is in order. */
  public LaunchResult validate(LaunchRequest request) {
    try {
      return judge(request, clock.instant());
    } catch (RefusedLaunch refused) {
      return refused.result();
    }
  }

  private LaunchResult judge(LaunchRequest request, Instant now) {
    if (request.form().repeated().isPresent()) {
      throw new RefusedLaunch(Refusal.PARAMETER_REPEATED);
    }
    LoginState state;
    Optional<PlatformStorage> unproven;
    try {
      state = states.open(request, now);
      unproven = browsers.unproven(state, request);
    } catch (RefusedLaunch notOfThisBrowser) {
      PlatformErrorCheck.mention(request.form());
      throw notOfThisBrowser;
    }
    return unproven
        .map(storage -> ask(storage, state, request))
        .orElseGet(() -> accept(request, state, now));
  }

  private static LaunchResult ask(
      PlatformStorage storage, LoginState state, LaunchRequest request) {
    PlatformErrorCheck.mention(request.form());
    return new LaunchResult.Unproven(
        storage,
        PlatformStorage.key(state.bindingDigest()),
        request.form().text("state").orElseThrow(),
        tokenText(request));
  }

  private LaunchResult accept(LaunchRequest request, LoginState state, Instant now) {
    PlatformErrorCheck.quote(request.form());
    SignedLaunch launch = signatures.verify(IdToken.parse(tokenText(request)), state);
    checkRules(launch, now);
    LtiMessage message = launch.type().orElseThrow().read(launch.claims());
    useNonce(launch);
    return new LaunchResult.Accepted(launch.platform(), message);
  }

  private static String tokenText(LaunchRequest request) {
    return request
        .form()
        .text("id_token")
        .orElseThrow(() -> new RefusedLaunch(Refusal.TOKEN_MISSING));
  }

  private void checkRules(SignedLaunch launch, Instant now) {
    for (TokenRule rule : TokenRule.values()) {
      rule.broken(launch, now).ifPresent(refusal -> refuse(refusal, launch));
    }
    for (MessageRule rule : MessageRule.values()) {
      rule.broken(launch, urls).ifPresent(refusal -> refuse(refusal, launch));
    }
  }

  private void useNonce(SignedLaunch launch) {
    boolean fresh =
        nonces.useOnce(launch.state().platform(), launch.state().nonce(), keepUntil(launch));
    if (!fresh) {
      refuse(Refusal.NONCE_REPLAYED, launch);
    }
  }

  /** Past both the token's and the state's last moment on any node's clock. */
  private static Instant keepUntil(SignedLaunch launch) {
    Instant token = launch.expiry();
    Instant state = launch.state().expiresAt();
    return (token.isAfter(state) ? token : state).plus(LEEWAY.multipliedBy(2));
  }

  private static void refuse(Refusal refusal, SignedLaunch launch) {
    throw new RefusedLaunch(refusal, launch.origin());
  }
}
