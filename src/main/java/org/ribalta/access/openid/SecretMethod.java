package org.ribalta.access.openid;

import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** How we show our secret at the token endpoint (OpenID Connect Core §9), the preferred first. */
public enum SecretMethod {
  BASIC(ClientAuthenticationMethod.CLIENT_SECRET_BASIC),
  POST(ClientAuthenticationMethod.CLIENT_SECRET_POST);

  private final ClientAuthenticationMethod registered;

  SecretMethod(ClientAuthenticationMethod registered) {
    this.registered = registered;
  }

  /** The first of ours that a provider offers. */
  static Optional<SecretMethod> of(Collection<ClientAuthenticationMethod> offered) {
    return Stream.of(values()).filter(ours -> offered.contains(ours.registered)).findFirst();
  }
}
