package org.ribalta.scim.entity;

import java.util.Optional;
import java.util.UUID;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.crypto.TenantToken;

/**
 * The bearer token of a SCIM client: {@code rbs_<tenant>_<256 random bits>}, or {@code rbo_…} for
 * one of an hour.
 *
 * <p>It names its tenant, so that row-level security knows it before the token is looked up. Only
 * its digest is stored; with 256 random bits that needs no salt.
 *
 * @param text what the client sends; never logged
 */
public record ScimToken(UUID tenant, String text) {
  private static final String PREFIX = "rbs";

  /** Those of {@code /oauth/token}, which live for an hour. */
  private static final String ISSUED = "rbo";

  /** Makes a token that nobody has seen before. */
  public static ScimToken generate(UUID tenant) {
    return new ScimToken(tenant, TenantToken.issue(PREFIX, tenant));
  }

  /** Makes a token for {@code /oauth/token} to give out. */
  public static ScimToken issue(UUID tenant) {
    return new ScimToken(tenant, TenantToken.issue(ISSUED, tenant));
  }

  /** Reads a token of either kind; empty if the text does not have its form. */
  public static Optional<ScimToken> parse(String text) {
    return TenantToken.tenantOf(PREFIX, text)
        .or(() -> TenantToken.tenantOf(ISSUED, text))
        .map(tenant -> new ScimToken(tenant, text));
  }

  /** What is stored of it: SHA-256 in hexadecimal. */
  public String hash() {
    return Digest.sha256(text);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "ScimToken[tenant=" + tenant + "]";
  }
}
