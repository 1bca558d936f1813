package org.ribalta.scim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimTokenTest {
  private static final UUID TENANT = UUID.fromString("01a2009c-8a23-71dd-84cf-1dfd7d44f8de");

  @Test
  void carriesItsTenant() {
    ScimToken token = ScimToken.generate(TENANT);

    assertThat(ScimToken.parse(token.text())).contains(token);
    assertThat(ScimToken.parse(token.text()).orElseThrow().tenant()).isEqualTo(TENANT);
  }

  @Test
  void isNeverTheSameTwice() {
    assertThat(ScimToken.generate(TENANT).hash()).isNotEqualTo(ScimToken.generate(TENANT).hash());
  }

  // Fails if a log line of the record shows the secret.
  @Test
  void keepsTheSecretOutOfLogs() {
    ScimToken token = ScimToken.generate(TENANT);
    ScimCredentials credentials = ScimCredentials.generate(TENANT);

    assertThat(token.toString()).doesNotContain(token.text().substring(27));
    assertThat(credentials.toString()).doesNotContain(credentials.clientSecret());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rbs_", "rbs_x_y", "rbx_AaIAnIojcd2Ezx39fUT43g_AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void isNothingElse(String text) {
    assertThat(ScimToken.parse(text)).isEmpty();
  }
}
