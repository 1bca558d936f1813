package org.ribalta.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and checks the settings; any wrong value is a {@link WrongSetting}. */
final class SettingsReader {
  private static final Pattern HOST_PORT = Pattern.compile("[\\w.\\-\\[\\]:]+:\\d{1,5}");
  private static final Pattern IP_ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+");
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int SHORTEST_SETUP_TOKEN = 16;
  private static final int KEY_BYTES = 32;

  private final Function<String, Optional<String>> values;

  SettingsReader(Function<String, Optional<String>> values) {
    this.values = values;
  }

  Settings read() {
    Path dataDir = path("ribalta.data-dir").orElse(Path.of("data"));
    DatabaseSettings database = database(dataDir);
    return new Settings(
        baseUrl(),
        dataDir,
        database,
        secretKey(database),
        setupToken(),
        outboundAllow(),
        directory("ribalta.lti.config-dir"),
        directory("ribalta.scim.mappings-dir"),
        MailSettingsReader.read(value("ribalta.smtp.url"), value("ribalta.mail.from")),
        logFormat(),
        trustedProxies());
  }

  private Optional<String> value(String key) {
    return values.apply(key).map(String::strip).filter(text -> !text.isEmpty());
  }

  private URI baseUrl() {
    String key = "ribalta.base-url";
    String text = value(key).orElse("http://127.0.0.1:8080");
    String expected = "an https address without a path, such as https://mentoring.example.com";
    try {
      URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      boolean bare = uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getQuery() == null;
      if (!bare || uri.getUserInfo() != null) {
        throw new WrongSetting(key, "«" + text + "»", expected);
      }
      if (!"https".equals(uri.getScheme()) && !plainHttpOnLoopback(uri)) {
        throw new WrongSetting(
            key, "«" + text + "»", expected + " (http only on 127.0.0.1 or localhost)");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new WrongSetting(key, "«" + text + "»", expected);
    }
  }

  private static boolean plainHttpOnLoopback(URI uri) {
    return "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
  }

  private DatabaseSettings database(Path dataDir) {
    String key = "ribalta.db.url";
    String url =
        value(key)
            .filter(text -> !text.equals(DatabaseSettings.EMBEDDED))
            .orElseGet(() -> DatabaseSettings.embeddedUrl(dataDir.toString()));
    if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
      throw new WrongSetting(
          key, "an address of another kind", "jdbc:postgresql://host:5432/database");
    }
    return new DatabaseSettings(
        url,
        value("ribalta.db.user").orElse("ribalta"),
        value("ribalta.db.password").orElse(""),
        value("ribalta.db.owner-user"),
        value("ribalta.db.owner-password"));
  }

  private Optional<String> secretKey(DatabaseSettings database) {
    String key = "ribalta.secret-key";
    String expected = "32 random bytes in base64, e.g. from: openssl rand -base64 32";
    Optional<String> text = value(key);
    if (text.isEmpty() && database.postgresql()) {
      throw new WrongSetting(key, "nothing, which is not enough with PostgreSQL", expected);
    }
    if (text.isPresent() && decodedLength(text.get()) != KEY_BYTES) {
      throw new WrongSetting(key, "a text of " + text.get().length() + " characters", expected);
    }
    return text;
  }

  private static int decodedLength(String base64) {
    try {
      return Base64.getDecoder().decode(base64).length;
    } catch (IllegalArgumentException notBase64) {
      return -1;
    }
  }

  private Optional<String> setupToken() {
    String key = "ribalta.setup-token";
    Optional<String> token = value(key);
    if (token.isPresent() && token.get().length() < SHORTEST_SETUP_TOKEN) {
      throw new WrongSetting(
          key,
          "a text of " + token.get().length() + " characters",
          "at least " + SHORTEST_SETUP_TOKEN + " random characters");
    }
    return token;
  }

  private Set<String> outboundAllow() {
    String key = "ribalta.outbound.allow";
    Set<String> entries =
        value(key).stream()
            .flatMap(text -> Stream.of(text.split("[,\\s]+")))
            .collect(Collectors.toUnmodifiableSet());
    for (String entry : entries) {
      if (!HOST_PORT.matcher(entry).matches()) {
        throw new WrongSetting(key, "«" + entry + "»", "host:port, e.g. lms.internal:443");
      }
    }
    return entries;
  }

  private LogFormat logFormat() {
    String key = "ribalta.log.format";
    String text = value(key).orElse("text");
    return Stream.of(LogFormat.values())
        .filter(format -> format.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new WrongSetting(key, "«" + text + "»", "json or text"));
  }

  private Set<String> trustedProxies() {
    String key = "ribalta.trusted-proxies";
    Set<String> addresses =
        value(key).stream()
            .flatMap(text -> Stream.of(text.split("[,\\s]+")))
            .collect(Collectors.toUnmodifiableSet());
    for (String address : addresses) {
      if (!IP_ADDRESS.matcher(address).matches()) {
        throw new WrongSetting(key, "«" + address + "»", "IP addresses, e.g. 10.0.0.5 10.0.0.6");
      }
    }
    return addresses;
  }

  private Optional<Path> path(String key) {
    return value(key)
        .map(
            text -> {
              try {
                return Path.of(text);
              } catch (InvalidPathException e) {
                throw new WrongSetting(key, "«" + text + "»", "a folder's path");
              }
            });
  }

  private Optional<Path> directory(String key) {
    Optional<Path> path = path(key);
    if (path.isPresent() && !Files.isDirectory(path.get())) {
      throw new WrongSetting(key, "«" + path.get() + "», which is no folder", "a folder's path");
    }
    return path;
  }
}
