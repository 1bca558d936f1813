package org.ribalta.access.openid;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What we need to know of a provider (OpenID Connect Discovery 1.0 §3).
 *
 * @param issuer its name, character by character as its tokens have it
 * @param algorithms what it signs ID tokens with, as far as we accept it
 * @param namesItself whether each of its answers carries {@code iss} (RFC 9207 §3)
 */
public record ProviderMetadata(
    String issuer,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    Optional<URI> userInfoEndpoint,
    SecretMethod secretMethod,
    Set<String> algorithms,
    boolean namesItself) {
  /** Keeps a copy. */
  public ProviderMetadata {
    algorithms = Set.copyOf(algorithms);
  }
}
