package org.ribalta.lti.login;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ribalta.lti.PlatformKey;

/**
 * What the launch must know of the login it ends (OIDC Core §3.1.2.1, {@code state}).
 *
 * @param platform whom the authentication request went to
 * @param nonce what the token must repeat
 * @param targetLinkUri the page the login request asked for
 * @param deploymentId the deployment the login request named, if it did
 * @param bindingDigest of the secret that the browser has
 * @param storage where the platform keeps that secret; absent if a cookie does
 * @param expiresAt from then on the launch is too late
 */
public record LoginState(
    PlatformKey platform,
    String nonce,
    String targetLinkUri,
    Optional<String> deploymentId,
    String bindingDigest,
    Optional<PlatformStorage> storage,
    Instant issuedAt,
    Instant expiresAt) {

  public LoginState {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(nonce, "nonce");
    Objects.requireNonNull(targetLinkUri, "targetLinkUri");
    Objects.requireNonNull(bindingDigest, "bindingDigest");
    Objects.requireNonNull(issuedAt, "issuedAt");
    Objects.requireNonNull(expiresAt, "expiresAt");
  }

  /** Whether the launch came too late. */
  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
