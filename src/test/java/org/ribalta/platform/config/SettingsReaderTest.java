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
    "ribalta.log.format, xml",
    "ribalta.trusted-proxies, proxy.internal",
    "ribalta.smtp.url, mail.example.com",
    "ribalta.smtp.url, http://mail.example.com",
    "ribalta.smtp.url, smtp://mail.example.com/path",
    "ribalta.smtp.url, smtp://user@mail.example.com",
    "ribalta.smtp.url, smtps://",
    "ribalta.smtp.url, smtp://mail.example.com",
    "ribalta.mail.from, not an address",
  })
  void wrongValueStopsStartAndNamesKey(String key, String value) {
    String named =
        switch (value) {
          case "jdbc:postgresql://host/db" -> "ribalta.secret-key";
          case "smtp://mail.example.com" -> "ribalta.mail.from";
          default -> key;
        };

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

  @ParameterizedTest
  @CsvSource({
    "smtp://relay.internal, PLAIN, relay.internal, 25",
    "smtps://relay.internal, TLS, relay.internal, 465",
    "smtp+starttls://relay.internal, STARTTLS, relay.internal, 587",
    "smtp://127.0.0.1:2525, PLAIN, 127.0.0.1, 2525",
  })
  void readsServerOfMail(String url, MailSettings.Security security, String host, int port) {
    MailSettings mail = mail(url);

    assertThat(mail.security()).isEqualTo(security);
    assertThat(mail.host()).isEqualTo(host);
    assertThat(mail.port()).isEqualTo(port);
    assertThat(mail.credentials()).isEmpty();
  }

  @Test
  void passwordOfMailIsDecodedAndNeverWrittenOut() {
    MailSettings mail = mail("smtps://rib%40lta:p%3Aa%2Fs+s@relay.internal");

    assertThat(mail.credentials().orElseThrow().user()).isEqualTo("rib@lta");
    assertThat(mail.credentials().orElseThrow().password()).isEqualTo("p:a/s+s");
    assertThat(mail.toString()).doesNotContain("p:a/s+s");
    assertThatThrownBy(() -> mail("smtps://user:my-little-secret@relay internal"))
        .message()
        .doesNotContain("my-little-secret");
  }

  private static MailSettings mail(String url) {
    return read(Map.of("ribalta.smtp.url", url, "ribalta.mail.from", "Ribalta <r@example.com>"))
        .mail()
        .orElseThrow();
  }
}
