package org.ribalta.lti.registration;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform says of itself (LTI Dynamic Registration 1.0 §3.4, OpenID Connect Discovery 1.0
 * §3).
 *
 * @param issuer character by character as its tokens have it
 * @param authorizationServer the audience of client assertions, if it is not the token endpoint
 * @param productFamilyCode the kind of platform, e.g. {@code moodle}
 * @param scopes those it can grant; empty if it does not say
 * @param messages the message types it can send; empty if it does not say
 */
public record PlatformConfiguration(
    String issuer,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    URI registrationEndpoint,
    Optional<String> authorizationServer,
    Optional<String> productFamilyCode,
    Set<String> scopes,
    Set<String> messages) {

  public PlatformConfiguration {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(authorizationEndpoint, "authorizationEndpoint");
    Objects.requireNonNull(tokenEndpoint, "tokenEndpoint");
    Objects.requireNonNull(jwksUri, "jwksUri");
    Objects.requireNonNull(registrationEndpoint, "registrationEndpoint");
    scopes = Set.copyOf(scopes);
    messages = Set.copyOf(messages);
  }
}
