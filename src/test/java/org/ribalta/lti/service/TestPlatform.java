package org.ribalta.lti.service;

import java.net.URI;
import org.ribalta.lti.Platform;
import org.ribalta.lti.PlatformKey;

/** The platform of the service tests. */
public final class TestPlatform {

  public static final URI TOKEN_URL = URI.create("https://lms.example.com/token");

  private TestPlatform() {}

  public static Platform usual() {
    return withAudience(TOKEN_URL.toString());
  }

  public static Platform withAudience(String audience) {
    return new Platform(
        "a",
        new PlatformKey("https://lms.example.com", "ribalta"),
        URI.create("https://lms.example.com/auth"),
        TOKEN_URL,
        URI.create("https://lms.example.com/keys"),
        audience);
  }
}
