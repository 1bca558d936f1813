package org.ribalta.platform.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ribalta.platform.crypto.SecretBox;

/**
 * Signs and reads links (HMAC-SHA256). Each purpose has a key of its own, derived from the server's
 * secret key, so a link for one purpose is noise for another.
 *
 * <p>Form: {@code <form 1, tenant 16, subject 16, expiry 8, chance 8 bytes>.<HMAC>}, base64url. The
 * tenant is inside what is signed.
 */
@ApplicationScoped
public class SignedLinks {
  private static final byte FORM = 1;
  private static final int CHANCE_BYTES = 8;
  private static final int BYTES = 1 + 16 + 16 + 8 + CHANCE_BYTES;
  private static final Pattern TOKEN = Pattern.compile("([\\w-]{66})\\.([\\w-]{43})");
  private static final SecureRandom RANDOM = new SecureRandom();

  private SecretBox box;
  private Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SignedLinks() {}

  @Inject
  SignedLinks(SecretBox box, Clock clock) {
    this.box = box;
    this.clock = clock;
  }

  /** The token of a link, 110 characters that need no escaping in an address. */
  public String sign(SignedLink link) {
    byte[] chance = new byte[CHANCE_BYTES];
    RANDOM.nextBytes(chance);
    ByteBuffer bytes = ByteBuffer.allocate(BYTES).put(FORM);
    put(bytes, link.tenant());
    put(bytes, link.subject());
    bytes.putLong(link.expiresAt().getEpochSecond()).put(chance);
    return text(bytes.array()) + "." + text(mac(link.purpose(), bytes.array()));
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  /** Reads a token that somebody presents for a purpose. */
  public LinkReading read(String purpose, String token) {
    Optional<ByteBuffer> signed = signed(purpose, token);
    if (signed.isEmpty() || signed.get().get() != FORM) {
      return new LinkReading.Forged();
    }
    ByteBuffer bytes = signed.get();
    SignedLink link =
        new SignedLink(
            purpose,
            new UUID(bytes.getLong(), bytes.getLong()),
            new UUID(bytes.getLong(), bytes.getLong()),
            Instant.ofEpochSecond(bytes.getLong()));
    return clock.instant().isBefore(link.expiresAt())
        ? new LinkReading.Valid(link)
        : new LinkReading.Expired();
  }

  private Optional<ByteBuffer> signed(String purpose, String token) {
    Matcher match = TOKEN.matcher(token);
    if (!match.matches()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(match.group(1));
    // As texts: several texts decode to the same bytes, and only one of them was given out.
    return same(match.group(1), text(bytes)) && same(match.group(2), text(mac(purpose, bytes)))
        ? Optional.of(ByteBuffer.wrap(bytes))
        : Optional.empty();
  }

  /** Takes the same time wherever the two differ. */
  private static boolean same(String presented, String expected) {
    return MessageDigest.isEqual(
        presented.getBytes(StandardCharsets.US_ASCII),
        expected.getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] mac(String purpose, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(box.keyFor("link:" + purpose), "HmacSHA256"));
      return mac.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
