package org.ribalta.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * Tells which settings are in force. The list and the descriptions are read from the documentation
 * itself, {@code microprofile-config.properties}, so that neither can be forgotten.
 */
@ApplicationScoped
public class SettingsInForce {
  private static final String DOCUMENTATION = "/META-INF/microprofile-config.properties";
  private static final Pattern SETTING = Pattern.compile("(?:# )?(ribalta\\.[a-z.-]+)=.*");

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

  /** Every documented setting, in the order of the documentation. */
  public List<SettingInForce> list() {
    Config config = ConfigProvider.getConfig();
    List<SettingInForce> settings = new ArrayList<>();
    StringBuilder description = new StringBuilder();
    for (String line : documentation()) {
      Matcher setting = SETTING.matcher(line);
      if (setting.matches()) {
        settings.add(inForce(config, setting.group(1), description.toString().strip()));
        description.setLength(0);
      } else if (line.startsWith("#")) {
        description.append(line.substring(1));
      } else {
        description.setLength(0);
      }
    }
    return settings;
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

  private static List<String> documentation() {
    try (InputStream file = SettingsInForce.class.getResourceAsStream(DOCUMENTATION);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The documentation of the settings cannot be read", e);
    }
  }
}
