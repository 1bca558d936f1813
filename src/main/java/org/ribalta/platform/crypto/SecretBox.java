package org.ribalta.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ribalta.platform.config.DataDirectory;
import org.ribalta.platform.config.Settings;

/**
 * Encrypts what must not lie open in the database (AES-256-GCM, NIST SP 800-38D) under the server's
 * secret key, and derives keys for other purposes from it.
 */
@ApplicationScoped
public class SecretBox {
  private static final String FILE = "secret-key";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private byte[] secret;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  protected SecretBox() {}

  @Inject
  SecretBox(Settings settings) {
    this.secret = Base64.getDecoder().decode(secretKey(settings));
  }

  private static String secretKey(Settings settings) {
    return settings.secretKey().orElseGet(() -> keptOrMade(settings));
  }

  private static String keptOrMade(Settings settings) {
    try {
      return Files.readString(
              new DataDirectory(settings.dataDir()).secret(FILE, SecretBox::freshKey))
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The secret key cannot be kept in the data directory", e);
    }
  }

  private static String freshKey() {
    byte[] key = new byte[32];
    RANDOM.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** A key for one purpose only, 32 bytes; another purpose's key says nothing about it. */
  public byte[] keyFor(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /** Encrypts a text; the same text gives another result each time. */
  public String seal(String purpose, String text) {
    byte[] iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, iv, text.getBytes(StandardCharsets.UTF_8));
    byte[] all = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
    return Base64.getEncoder().encodeToString(all);
  }

  /**
   * Decrypts what {@link #seal} made for the same purpose.
   *
   * @throws IllegalStateException if the text was changed or the secret key is another one
   */
  public String open(String purpose, String sealed) {
    byte[] all = Base64.getDecoder().decode(sealed);
    byte[] iv = java.util.Arrays.copyOf(all, IV_BYTES);
    byte[] body = java.util.Arrays.copyOfRange(all, IV_BYTES, all.length);
    return new String(run(Cipher.DECRYPT_MODE, purpose, iv, body), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, String purpose, byte[] iv, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          mode,
          new SecretKeySpec(keyFor("seal:" + purpose), "AES"),
          new GCMParameterSpec(TAG_BITS, iv));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "What is stored cannot be opened: is ribalta.secret-key the one it was stored with?", e);
    }
  }
}
