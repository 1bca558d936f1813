package org.ribalta.lti;

import java.net.URI;
import java.util.Objects;

/**
 * One registration of the tool with a platform (1EdTech Security Framework 1.0 §5.1.1).
 *
 * @param registrationId the caller's own name for this registration, opaque here
 * @param key issuer and client id; two registrations may share them
 * @param authorizationEndpoint where the authentication request goes (OIDC Core §3.1.2)
 * @param tokenEndpoint where access tokens for services come from
 * @param jwksUri the platform's keyset, the only place its keys are ever read from
 * @param tokenAudience the {@code aud} of client assertions
 */
public record Platform(
    String registrationId,
    PlatformKey key,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    String tokenAudience) {

  public Platform {
    Objects.requireNonNull(registrationId, "registrationId");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(authorizationEndpoint, "authorizationEndpoint");
    Objects.requireNonNull(tokenEndpoint, "tokenEndpoint");
    Objects.requireNonNull(jwksUri, "jwksUri");
    Objects.requireNonNull(tokenAudience, "tokenAudience");
  }

  /** A platform that expects its token URL as the audience, as most do. */
  public Platform(
      String registrationId,
      PlatformKey key,
      URI authorizationEndpoint,
      URI tokenEndpoint,
      URI jwksUri) {
    this(
        registrationId,
        key,
        authorizationEndpoint,
        tokenEndpoint,
        jwksUri,
        tokenEndpoint.toString());
  }

  /** The platform's issuer. */
  public String issuer() {
    return key.issuer();
  }

  /** The tool's client id at this platform. */
  public String clientId() {
    return key.clientId();
  }
}
