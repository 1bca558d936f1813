package org.ribalta.platform.config;

import java.util.Map;
import java.util.Optional;

/** Settings as a server would read them from these values. */
public final class TestSettings {
  private TestSettings() {}

  /** Reads values by key; what is absent has its default. */
  public static Settings of(Map<String, String> values) {
    return new SettingsReader(key -> Optional.ofNullable(values.get(key))).read();
  }
}
