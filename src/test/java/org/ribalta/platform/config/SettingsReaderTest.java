package org.ribalta.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mutation: without one of the checks in {@code SettingsReader}, its row here starts the server.
 */
class SettingsReaderTest {
  private static Settings read(Map<String, String> values) {
    return new SettingsReader(key -> Optional.ofNullable(values.get(key))).read();
  }

  @Test
  void startsWithoutAnySetting() {
    Settings settings = read(Map.of());

    assertThat(settings.at("/lti/launch")).hasToString("http://127.0.0.1:8080/lti/launch");
    assertThat(settings.database().url()).startsWith("jdbc:h2:file:");
    assertThat(settings.database().postgresql()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ribalta.base-url, http://mentoring.example.com",
    "ribalta.base-url, https://mentoring.example.com/path",
    "ribalta.base-url, https://me@mentoring.example.com",
    "ribalta.base-url, not an address",
    "ribalta.db.url, jdbc:oracle:thin:@host",
    "ribalta.db.url, jdbc:postgresql://host/db",
    "ribalta.secret-key, dG9vIHNob3J0",
    "ribalta.setup-token, short",
    "ribalta.outbound.allow, lms.internal",
    "ribalta.lti.config-dir, no/such/folder",
  })
  void wrongValueStopsStartAndNamesKey(String key, String value) {
    String named = value.startsWith("jdbc:postgresql") ? "ribalta.secret-key" : key;

    assertThatThrownBy(() -> read(Map.of(key, value)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining(named)
        .hasMessageContaining("expected");
  }

  @Test
  void messageHoldsNoSecret() {
    assertThatThrownBy(() -> read(Map.of("ribalta.secret-key", "my-little-secret")))
        .message()
        .doesNotContain("my-little-secret");
  }

  @Test
  void trailingSlashOfBaseAddressGoes() {
    assertThat(read(Map.of("ribalta.base-url", "https://m.example.com/")).baseUrl())
        .hasToString("https://m.example.com");
  }
}
