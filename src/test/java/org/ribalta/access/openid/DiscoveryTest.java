package org.ribalta.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribalta.platform.config.TestSettings;
import org.ribalta.platform.http.Outbound;
import org.ribalta.platform.problem.FieldError;
import org.ribalta.platform.problem.Refused;

/** What a provider must offer, and how an administrator learns what it lacks. */
class DiscoveryTest {
  private ForgingProvider provider;
  private Outbound outbound;

  @BeforeEach
  void start() throws IOException {
    provider = new ForgingProvider(0);
    String here = provider.issuer().substring("http://".length());
    outbound = new Outbound(TestSettings.of(Map.of("ribalta.outbound.allow", here)));
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  private ProviderMetadata discover(String issuer) {
    return new Discovery(outbound).discover(URI.create(issuer));
  }

  @Test
  void readsWhatIsNeeded() {
    ProviderMetadata found = discover(provider.issuer());

    assertThat(found.issuer()).isEqualTo(provider.issuer());
    assertThat(found.tokenEndpoint()).isEqualTo(URI.create(provider.issuer() + "/token"));
    assertThat(found.secretMethod()).isEqualTo(SecretMethod.BASIC);
    assertThat(found.namesItself()).isTrue();
    // Mutation: whatever the provider lists, HS256 and none are not ours to accept.
    assertThat(found.algorithms()).containsExactly("RS256");
  }

  /** OpenID Connect Discovery 1.0 §3: a provider that names no method takes the header. */
  @Test
  void takesTheFormWhereTheHeaderIsNotOfferedAndTheHeaderWhereNothingIsSaid() {
    provider.configuring(
        Map.of("token_endpoint_auth_methods_supported", List.of("client_secret_post")));
    assertThat(discover(provider.issuer()).secretMethod()).isEqualTo(SecretMethod.POST);

    provider.configuring(Map.of("token_endpoint_auth_methods_supported", "absent"));
    assertThat(discover(provider.issuer()).secretMethod()).isEqualTo(SecretMethod.BASIC);
  }

  /** Mutation: take a check from {@code MetadataReader}. */
  @ParameterizedTest
  @MethodSource("lacking")
  void saysWhatAProviderLacks(Map<String, Object> configuration, String code, String found) {
    provider.configuring(configuration);

    FieldError error = refusal(provider.issuer());

    assertThat(error.pointer()).isEqualTo("/issuer");
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.found()).contains(found);
  }

  static Stream<Arguments> lacking() {
    return Stream.of(
        Arguments.of(
            Map.of("issuer", "https://other.example"), "issuer-differs", "https://other.example"),
        Arguments.of(
            Map.of("response_types_supported", List.of("id_token")), "no-code-flow", "id_token"),
        Arguments.of(
            Map.of("id_token_signing_alg_values_supported", List.of("HS256")),
            "no-algorithm",
            "HS256"),
        Arguments.of(
            Map.of("token_endpoint_auth_methods_supported", List.of("private_key_jwt")),
            "no-secret-method",
            "private_key_jwt"),
        Arguments.of(
            Map.of("token_endpoint", "http://10.0.0.1/token"),
            "endpoint-not-usable",
            "token_endpoint: http://10.0.0.1/token"),
        Arguments.of(
            Map.of("authorization_endpoint", "http://login.example.com/"),
            "endpoint-not-usable",
            "authorization_endpoint"),
        Arguments.of(Map.of("issuer", "absent"), "no-configuration", "issuer"));
  }

  @Test
  void saysWhereNothingIsAndWhatMayNotBeCalled() {
    assertThat(refusal(provider.issuer() + "/elsewhere").code()).isEqualTo("no-configuration");
    assertThat(refusal(provider.issuer() + "/elsewhere").found())
        .isEqualTo("404 " + provider.issuer() + "/elsewhere/.well-known/openid-configuration");
    // Mutation: a client of the JDK's instead of Outbound asks inside our own network.
    assertThat(refusal("http://127.0.0.1:1").code()).isEqualTo("unreachable");
    assertThat(refusal("https://127.0.0.1:1").code()).isEqualTo("unreachable");
  }

  private FieldError refusal(String issuer) {
    return catchThrowableOfType(Refused.class, () -> discover(issuer)).errors().get(0);
  }
}
