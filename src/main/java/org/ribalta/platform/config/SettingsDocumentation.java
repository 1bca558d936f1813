package org.ribalta.platform.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribalta.shared.Text;

/**
 * What is written about the settings: in English in {@code microprofile-config.properties} itself,
 * so that none can be forgotten, in Italian in a file beside this class.
 */
final class SettingsDocumentation {
  private static final String ENGLISH = "/META-INF/microprofile-config.properties";
  private static final String ITALIAN = "settings_it.properties";
  private static final Pattern SETTING = Pattern.compile("(?:# )?(ribalta\\.[a-z.-]+)=.*");

  private SettingsDocumentation() {}

  /**
   * Every setting, in the order of the documentation.
   *
   * @throws IllegalArgumentException if one is described in one language only
   */
  static Map<String, Text> read() {
    Properties italian = italian();
    Map<String, Text> settings = new LinkedHashMap<>();
    english()
        .forEach((key, words) -> settings.put(key, new Text(italian.getProperty(key, ""), words)));
    return settings;
  }

  private static Map<String, String> english() {
    Map<String, String> settings = new LinkedHashMap<>();
    StringBuilder description = new StringBuilder();
    for (String line : file(ENGLISH).lines().toList()) {
      Matcher setting = SETTING.matcher(line);
      if (setting.matches()) {
        settings.put(setting.group(1), description.toString().strip());
        description.setLength(0);
      } else if (line.startsWith("#")) {
        description.append(line.substring(1));
      } else {
        description.setLength(0);
      }
    }
    return settings;
  }

  /** The Italian words by key. */
  static Properties italian() {
    Properties words = new Properties();
    try (Reader reader = new StringReader(file(ITALIAN))) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String file(String name) {
    try (InputStream file = SettingsDocumentation.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The documentation of the settings cannot be read", e);
    }
  }
}
