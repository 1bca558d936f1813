package org.ribalta.platform.crypto;

import java.util.Map;
import org.ribalta.platform.config.TestSettings;

/** Secret boxes with a known key. */
public final class SecretBoxes {
  private SecretBoxes() {}

  /** The box of a key in base64. */
  public static SecretBox of(String secretKey) {
    return new SecretBox(TestSettings.of(Map.of("ribalta.secret-key", secretKey)));
  }
}
