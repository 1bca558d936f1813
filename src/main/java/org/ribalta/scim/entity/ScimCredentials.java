package org.ribalta.scim.entity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.platform.crypto.RandomText;
import org.ribalta.platform.crypto.TenantToken;

/**
 * What a new client is given, once: a token to use as it is, and an id and secret for {@code
 * /oauth/token}.
 */
public record ScimCredentials(ScimToken token, String clientId, String clientSecret) {
  private static final Pattern CLIENT_ID =
      Pattern.compile("rbc_([A-Za-z0-9_-]{22})_[A-Za-z0-9_-]{22}");
  private static final int ID_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  /** Makes credentials for a client of {@code tenant}. */
  public static ScimCredentials generate(UUID tenant) {
    return new ScimCredentials(
        ScimToken.generate(tenant),
        "rbc_" + TenantToken.nameOf(tenant) + "_" + RandomText.base64Url(ID_BYTES),
        RandomText.base64Url(SECRET_BYTES));
  }

  /** The tenant that a client id names; empty if the text does not have its form. */
  public static Optional<UUID> tenantOf(String clientId) {
    Matcher match = CLIENT_ID.matcher(clientId);
    return match.matches() ? TenantToken.tenantNamed(match.group(1)) : Optional.empty();
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "ScimCredentials[clientId=" + clientId + "]";
  }
}
