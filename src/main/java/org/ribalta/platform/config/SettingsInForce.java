package org.ribalta.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.ribalta.shared.Language;

/** Tells which of the documented settings are in force, and where each comes from. */
@ApplicationScoped
public class SettingsInForce {
  /** Credentials, and addresses that can hold some. */
  private static final Set<String> SECRET =
      Set.of(
          "ribalta.db.url",
          "ribalta.db.user",
          "ribalta.db.password",
          "ribalta.db.owner-user",
          "ribalta.db.owner-password",
          "ribalta.secret-key",
          "ribalta.setup-token",
          "ribalta.smtp.url",
          "ribalta.outbound.proxy");

  /** Every documented setting, in the order of the documentation, described in a language. */
  public List<SettingInForce> list(Language language) {
    Config config = ConfigProvider.getConfig();
    return SettingsDocumentation.read().entrySet().stream()
        .map(each -> inForce(config, each.getKey(), each.getValue().in(language)))
        .toList();
  }

  private static SettingInForce inForce(Config config, String key, String description) {
    ConfigValue value = config.getConfigValue(key);
    boolean secret = SECRET.contains(key);
    String text = value.getValue();
    return new SettingInForce(
        key,
        key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT),
        secret ? null : text,
        secret,
        text != null,
        source(value.getSourceOrdinal()),
        description);
  }

  /** By the ordinals of MicroProfile Config 3.1, "Default ConfigSources". */
  private static SettingInForce.Source source(int ordinal) {
    return switch (ordinal) {
      case 400 -> SettingInForce.Source.SYSTEM;
      case 300 -> SettingInForce.Source.ENVIRONMENT;
      case 0, 100 -> SettingInForce.Source.DEFAULT;
      default -> SettingInForce.Source.FILE;
    };
  }
}
