package org.ribalta.lti.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A random secret in a cookie of one browser. The state carries its digest, so that a launch ends
 * in the browser where it began (login CSRF, OIDC Core §3.1.2.1 on {@code state}).
 *
 * <p>One secret serves all launches of a browser: two tabs opening at once would otherwise
 * overwrite each other's.
 *
 * @param secret the cookie's value: 256 bits in base64url; never goes into a URL or a log
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

  /** What a cookie holds, if it looks like a binding at all. */
  public static Optional<BrowserBinding> read(String cookieValue) {
    return SHAPE.matcher(cookieValue).matches()
        ? Optional.of(new BrowserBinding(cookieValue))
        : Optional.empty();
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
