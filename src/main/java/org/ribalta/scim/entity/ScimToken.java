package org.ribalta.scim.entity;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.platform.crypto.Digest;
import org.ribalta.platform.crypto.RandomText;

/**
 * The bearer token of a SCIM client: {@code rbs_<tenant>_<256 random bits>}.
 *
 * <p>It names its tenant, so that row-level security knows it before the token is looked up. Only
 * its digest is stored; with 256 random bits that needs no salt.
 *
 * @param text what the client sends; never logged
 */
public record ScimToken(UUID tenant, String text) {
  private static final int SECRET_BYTES = 32;
  private static final Pattern FORM = Pattern.compile("rbs_([A-Za-z0-9_-]{22})_[A-Za-z0-9_-]{43}");

  /** Makes a token that nobody has seen before. */
  public static ScimToken generate(UUID tenant) {
    return new ScimToken(
        tenant, "rbs_" + encode(tenant) + "_" + RandomText.base64Url(SECRET_BYTES));
  }

  /** Reads a token; empty if the text does not have its form. */
  public static Optional<ScimToken> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new ScimToken(decode(form.group(1)), text))
        : Optional.empty();
  }

  /** What is stored of it: SHA-256 in hexadecimal. */
  public String hash() {
    return Digest.sha256(text);
  }

  /** A tenant as tokens and client ids carry it: 22 characters. */
  static String encode(UUID tenant) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
    bytes.putLong(tenant.getMostSignificantBits()).putLong(tenant.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static UUID decode(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "ScimToken[tenant=" + tenant + "]";
  }
}
