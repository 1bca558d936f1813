package org.ribalta.access.boundary;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribalta.platform.problem.Checks;

/**
 * A provider as an administrator types it.
 *
 * @param issuer the provider's name, an address
 * @param clientId what it calls us
 * @param clientSecret written only; absent to keep the one that is there
 */
record OpenIdProviderForm(
    @Nullable String issuer, @Nullable String clientId, @Nullable String clientSecret) {
  private static final int LONGEST_ISSUER = 400;
  private static final int LONGEST_ID = 255;
  private static final int LONGEST_SECRET = 1_000;

  /** A form without an error. */
  record Checked(URI issuer, String clientId, Optional<String> clientSecret) {}

  /**
   * Checks it.
   *
   * @throws org.ribalta.platform.problem.Refused {@code invalid}, with every error
   */
  Checked checked() {
    new Checks()
        .text(issuer, "/issuer", LONGEST_ISSUER)
        .then(
            () -> isIssuer(requireNonNull(issuer).strip()),
            "/issuer",
            "address",
            "Write the provider's address as it names itself, e.g. https://login.example.com.")
        .text(clientId, "/clientId", LONGEST_ID)
        .that(
            clientSecret == null || clientSecret.length() <= LONGEST_SECRET,
            "/clientSecret",
            "too-long",
            "Write at most " + LONGEST_SECRET + " characters.")
        .done();
    return new Checked(
        URI.create(requireNonNull(issuer).strip()),
        requireNonNull(clientId).strip(),
        Optional.ofNullable(clientSecret).filter(text -> !text.isBlank()));
  }

  /** OpenID Connect Discovery 1.0 §2; whether it may be called is the client's to say. */
  private static boolean isIssuer(String text) {
    try {
      URI address = URI.create(text);
      return address.getHost() != null
          && String.valueOf(address.getScheme()).matches("https?")
          && address.getRawQuery() == null
          && address.getRawFragment() == null
          && address.getRawUserInfo() == null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "OpenIdProviderForm[" + issuer + ", " + clientId + "]";
  }
}
