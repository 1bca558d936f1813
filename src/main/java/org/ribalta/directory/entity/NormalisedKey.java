package org.ribalta.directory.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as it is compared when case does not count: composed, lower case, trimmed. */
public final class NormalisedKey {
  private NormalisedKey() {}

  /** Returns the key, or null for null or blank text. */
  public static @Nullable String of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Returns the key, or the empty text for null or blank text. */
  public static String orEmpty(@Nullable String text) {
    String key = of(text);
    return key == null ? "" : key;
  }
}
