package org.ribalta.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * The platform's request to register (LTI Dynamic Registration 1.0 §3.3), as the administrator's
 * browser brought it: nothing in it is trusted.
 *
 * @param configuration {@code openid_configuration}
 * @param token {@code registration_token}
 */
public record RegistrationInitiation(String configuration, Optional<String> token) {

  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_TOKEN = 8_000;

  public RegistrationInitiation {
    Objects.requireNonNull(configuration, "configuration");
    Objects.requireNonNull(token, "token");
  }

  /** Where the platform's configuration is; empty if it names no web address. */
  public Optional<URI> address() {
    try {
      URI address = new URI(configuration.strip());
      boolean usable =
          configuration.length() <= LONGEST_ADDRESS
              && address.getHost() != null
              && address.getUserInfo() == null
              && String.valueOf(address.getScheme()).matches("(?i)https?");
      return usable ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** A token of other characters than these could end the header that it goes into. */
  boolean tokenUsable() {
    return token
        .filter(text -> text.length() > LONGEST_TOKEN || !text.matches("[\\x21-\\x7e]+"))
        .isEmpty();
  }
}
