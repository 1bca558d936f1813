package org.ribalta.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ribalta.platform.crypto.SecretBox;

/** Encrypts the secret that a provider gave us, and reads it again when the provider is asked. */
@ApplicationScoped
public class ProviderSecret {
  private static final String PURPOSE = "openid-client-secret";

  private SecretBox box;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected ProviderSecret() {}

  @Inject
  ProviderSecret(SecretBox box) {
    this.box = box;
  }

  String seal(String secret) {
    return box.seal(PURPOSE, secret);
  }

  String open(String sealed) {
    return box.open(PURPOSE, sealed);
  }
}
