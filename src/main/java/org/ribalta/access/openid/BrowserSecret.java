package org.ribalta.access.openid;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ribalta.platform.crypto.RandomText;

/**
 * A random secret in a cookie of one browser. What a sign-in has to remember is derived from it, so
 * that nothing is stored in between and nobody without the cookie can end what it began.
 *
 * <p>One secret serves all tabs of a browser: two sign-ins at once do not disturb each other.
 *
 * @param value the cookie's value: 256 bits in base64url; never goes into an address or a log
 */
public record BrowserSecret(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /**
   * @throws IllegalArgumentException if it has another shape
   */
  public BrowserSecret {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a browser secret");
    }
  }

  /** A new secret. */
  public static BrowserSecret fresh() {
    return new BrowserSecret(RandomText.base64Url(32));
  }

  /** What a cookie holds, if it looks like a secret at all. */
  public static Optional<BrowserSecret> read(String cookie) {
    return SHAPE.matcher(cookie).matches()
        ? Optional.of(new BrowserSecret(cookie))
        : Optional.empty();
  }

  /** Ties a state to this browser and to one registration at one provider; tells neither. */
  public UUID binding(RelyingParty party) {
    ByteBuffer bytes = ByteBuffer.wrap(derive("binding", party.issuer() + "\n" + party.clientId()));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** A value of 256 bits for one purpose in the sign-in that has this state. */
  String valueFor(String purpose, String state) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(derive(purpose, state));
  }

  private byte[] derive(String purpose, String about) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return mac.doFinal((purpose + "\n" + about).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "BrowserSecret[secret]";
  }
}
