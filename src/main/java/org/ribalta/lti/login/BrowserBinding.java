package org.ribalta.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A random secret that one browser has, in a cookie or in its page of the platform. The state
 * carries its digest, so that a launch ends in the browser where it began (login CSRF, OIDC Core
 * §3.1.2.1 on {@code state}).
 *
 * <p>In a cookie, one secret serves all launches of a browser: two tabs opening at once would
 * otherwise overwrite each other's.
 *
 * @param secret what is kept: 256 bits in base64url; never goes into a URL or a log
 */
public record BrowserBinding(String secret) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public BrowserBinding {
    if (!SHAPE.matcher(secret).matches()) {
      throw new IllegalArgumentException("not a browser binding");
    }
  }

  /** A new secret. */
  public static BrowserBinding fresh() {
    return new BrowserBinding(RandomText.of256Bits());
  }

  /** What was kept, if it looks like a binding at all. */
  public static Optional<BrowserBinding> read(String kept) {
    return SHAPE.matcher(kept).matches() ? Optional.of(new BrowserBinding(kept)) : Optional.empty();
  }

  /** What the state carries: tells nothing about the secret. */
  public String digest() {
    return Base64Url.encode(sha256(secret));
  }

  /** Whether a digest is this secret's. */
  public boolean matches(String digest) {
    return MessageDigest.isEqual(ascii(digest()), ascii(digest));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(ascii(text));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return "BrowserBinding[secret]";
  }
}
