package org.ribalta.platform.crypto;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque bearer token of 256 random bits that says which tenant to look in. The tenant is a
 * claim like any other until the digest is found in that tenant's table.
 *
 * <p>Form: {@code <prefix>_<tenant, 22 characters>_<secret, 43 characters>}, base64url.
 */
public final class TenantToken {
  private static final Pattern FORM =
      Pattern.compile("([a-z]{3})_([A-Za-z0-9_-]{22})_([A-Za-z0-9_-]{43})");

  private static final int NAME_LENGTH = 22;

  private TenantToken() {}

  /** Makes a token for a tenant; {@code prefix} (three letters) says what it opens. */
  public static String issue(String prefix, UUID tenant) {
    return prefix + "_" + nameOf(tenant) + "_" + RandomText.base64Url(32);
  }

  /** A tenant as tokens carry it: 22 characters. */
  public static String nameOf(UUID tenant) {
    ByteBuffer bytes =
        ByteBuffer.allocate(16)
            .putLong(tenant.getMostSignificantBits())
            .putLong(tenant.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The tenant that a token of this kind names, or empty for any other text. */
  public static Optional<UUID> tenantOf(String prefix, String token) {
    Matcher match = FORM.matcher(token);
    if (!match.matches() || !match.group(1).equals(prefix)) {
      return Optional.empty();
    }
    return tenantNamed(match.group(2));
  }

  /** The tenant that {@link #nameOf} wrote, or empty for any other text. */
  public static Optional<UUID> tenantNamed(String name) {
    if (name.length() != NAME_LENGTH) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(name));
      return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
