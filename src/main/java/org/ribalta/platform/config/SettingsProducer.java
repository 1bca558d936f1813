package org.ribalta.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Offers the checked {@link Settings} for injection. */
@ApplicationScoped
public class SettingsProducer {
  /**
   * Reads the settings.
   *
   * @throws WrongSetting if a value cannot be used
   */
  @Produces
  @Singleton
  Settings settings() {
    Config config = ConfigProvider.getConfig();
    return new SettingsReader(key -> config.getOptionalValue(key, String.class)).read();
  }
}
